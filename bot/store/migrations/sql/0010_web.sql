-- The web chat: what each person said and was shown, who is signed in; the practice room's mailboxes.

create table web_message (
    id bigint generated always as identity primary key, -- of something said: also the number of its update
    person bigint not null references person on delete cascade,
    direction text not null check (direction in ('said', 'shown')),
    content jsonb not null, -- shown: a screen; said: {"text": …} or {"tap": …, "text": the button's label}
    once uuid,              -- made with the form: sending it twice says it once
    at timestamptz not null,
    unique (person, once)
);
create index on web_message (person, id);
comment on table web_message is 'A person''s chat on the web, so that it is there on the next device';

create table web_code (
    id bigint generated always as identity primary key,
    mail text not null, -- lower case; whose it is shows when the code is used
    code_hash bytea not null,
    tries_left integer not null default 5,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index on web_code (mail);
comment on table web_code is 'One-time codes that were mailed to sign in with; erased within the hour';

create table web_session (
    token_hash bytea primary key,
    person bigint not null references person on delete cascade,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
);
create index on web_session (person);
comment on table web_session is 'Browsers that are signed in';

create table practice_mail (
    id bigint generated always as identity primary key,
    recipient text not null, -- the bare address, lower case
    sender text not null,
    reply_to text,
    subject text not null,
    words text not null,     -- its plain text
    at timestamptz not null,
    read_at timestamptz
);
create index on practice_mail (recipient, id);
comment on table practice_mail is 'The mailboxes of the practice room: mail that would have been sent';
