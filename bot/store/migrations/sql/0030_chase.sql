-- The chase: who is absent, what was told under one cause. Thresholds are counted apart from the case.

alter table referral drop column threshold;

create table threshold (
    municipality text not null references municipality,
    month date not null, -- its first day
    threshold text not null,
    count integer not null,
    primary key (municipality, month, threshold)
);
comment on table threshold is 'What kept families from childcare, counted a month; no link to any referral';

create table referral_question (
    id bigint generated always as identity primary key,
    referral bigint not null references referral on delete cascade,
    asked_of text not null check (asked_of in ('sender', 'receiver')),
    who text not null,
    words text not null,
    asked_at timestamptz not null,
    next_step text not null, -- conversations/chase.py
    due_at timestamptz not null
);
create index on referral_question (referral);

create index on referral (organisation) where state in ('sent', 'seen'); -- looked at each second
create index on notification (key text_pattern_ops);

create function is_absent(membership, day date) returns boolean language sql immutable as $$
    select ($1.absent_from is not null or $1.absent_until is not null)
        and day between coalesce($1.absent_from, '-infinity') and coalesce($1.absent_until, 'infinity')
$$;
