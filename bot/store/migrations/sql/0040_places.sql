-- Free places that centres announce, families that referrers have for them, and who wants to hear of which.

create table place (
    id bigint generated always as identity primary key,
    organisation text not null references organisation,
    announced_by bigint references person on delete set null,
    least_months integer not null,
    most_months integer not null,
    days text not null,
    start_on date not null,
    until date not null,
    groups text not null default '',
    count integer not null default 1,
    announced_at timestamptz not null,
    filled_at timestamptz,
    gone_told_at timestamptz
);
create index on place (organisation);
create index on place (until) where gone_told_at is null;

-- 'Ik heb een gezin': several may; the centre decides.
create table place_interest (
    place bigint not null references place on delete cascade,
    person bigint not null references person on delete cascade,
    at timestamptz not null,
    primary key (place, person)
);

-- Who wants to hear: referrers of free places, centres of families that found none. By age in months.
create table place_wish (
    person bigint not null references person on delete cascade,
    municipality text not null references municipality,
    least_months integer not null,
    most_months integer not null,
    since timestamptz not null,
    primary key (person, municipality)
);
