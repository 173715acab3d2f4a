-- A code is short enough to read aloud, so guessing is limited: by who guesses, since a wrong code is nobody's.
create table wrong_code (
    person bigint not null references person on delete cascade,
    at timestamptz not null
);
create index on wrong_code (person);
alter table invitation drop column tries_left;
create index on invitation (code_hash);
