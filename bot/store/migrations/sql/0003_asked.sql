-- What somebody asked last, stripped of names and numbers, so that 'not what I meant' can go on from it.
create table asked (
    person bigint primary key references person on delete cascade,
    words text not null,
    language text not null,
    candidates text not null,
    at timestamptz not null
);
