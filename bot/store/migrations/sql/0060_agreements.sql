-- Agreements between a centre (or desk) and an organisation that refers, after the module's annex.

create table agreement (
    id bigint generated always as identity primary key,
    one text not null references organisation, -- that proposed it
    other text not null references organisation,
    answers jsonb not null,   -- the ten questions, in the partners' own words
    tasks text not null,      -- task:who pairs, comma-separated
    ways text not null,       -- usual ways to refer, of A, B, C
    answer_days integer not null check (answer_days between 1 and 10), -- working days until an answer is promised
    proposed_by bigint references person on delete set null,
    proposed_at timestamptz not null,
    confirmed_by bigint references person on delete set null,
    confirmed_at timestamptz,
    review_at timestamptz,
    ended_at timestamptz
);
create index on agreement (one);
create index on agreement (other);
create index on agreement (review_at) where ended_at is null;
