-- People and the desk: who asks for access, codes that end sooner than links, what is asked again each quarter,
-- who takes what, messages to all referrers, and people on their way out.

alter table invitation add column code_expires_at timestamptz;
update invitation set code_expires_at = least(expires_at, created_at + interval '48 hours');
alter table invitation alter column code_expires_at set not null;
alter table invitation add column invited_by bigint references person on delete set null;
comment on column invitation.code_expires_at is 'Until when the short code works: it can be guessed, the link cannot';
comment on column invitation.invited_by is 'Who invited, from the chat; erased with that person';

create table access_request (
    id bigint generated always as identity primary key,
    person bigint not null references person on delete cascade,
    municipality text not null references municipality,
    organisation text references organisation,
    organisation_words text not null default '',
    name text not null,
    asked_at timestamptz not null,
    taken_by bigint references person on delete set null,
    decided_at timestamptz,
    decided_by bigint references person on delete set null,
    approved boolean
);
create index on access_request (municipality) where decided_at is null;
create unique index access_request_open on access_request (person, municipality) where decided_at is null;
comment on table access_request is 'Strangers who ask a desk whether they may refer; erased 30 days after the desk decided, or 90 after it was asked';
comment on column access_request.organisation_words is 'Where they work, as they typed it; empty when it is one that is known';
comment on column access_request.name is 'Their name as they gave it, for the desk to recognise';
comment on column access_request.taken_by is 'Whose it is among the people of the desk';

alter table question add column taken_by bigint references person on delete set null;
comment on column question.taken_by is 'Whose it is among the people of the desk';
alter table referral add column taken_by bigint references person on delete set null;
comment on column referral.taken_by is 'Who of the desk looks after it while nobody answers; stays until it is forgotten';

create table broadcast (
    id bigint generated always as identity primary key,
    municipality text not null references municipality,
    person bigint references person on delete set null,
    words text not null,
    made_at timestamptz not null,
    leaves_at timestamptz not null,
    undone_at timestamptz
);
comment on table broadcast is 'Messages of a desk to all referrers of its municipality; words erased after 90 days';
comment on column broadcast.leaves_at is 'Until then it can be taken back';

alter table organisation add column confirm_due_at timestamptz;
alter table municipality add column left_due_at timestamptz;
comment on column organisation.confirm_due_at is 'When its people are asked next whether its entry is still right';
comment on column municipality.left_due_at is 'When its desk is asked next who has left';

alter table person add column gone_at timestamptz;
comment on column person.gone_at is 'When they had themselves erased: the row goes once the last word has reached them';
