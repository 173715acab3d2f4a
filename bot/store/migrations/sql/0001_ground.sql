-- People and where they work, what was said and shown, families referred, what is still to be told.
-- Every moment is handed in: no default reads the database's clock, so that the practice clock can move.

create table municipality (
    id text primary key,
    name text not null,
    languages text not null default 'nl'
);

create table organisation (
    id text primary key,
    municipality text not null references municipality,
    kind text not null,
    name text not null,
    mail text,
    phone text,
    address text,
    website text,
    registration_url text,
    care text check (care in ('group', 'family')),
    price text check (price in ('income', 'free')),
    places integer check (places >= 0),
    confirmed_at timestamptz
);
create index on organisation (municipality);

create table person (
    id bigint generated always as identity primary key,
    import_id text unique,
    name text not null default '',
    mail text,
    phone text,
    language text not null default 'nl',
    language_chosen boolean not null default false,
    telegram_id bigint unique,
    telegram_reachable boolean not null default false,
    web_active boolean not null default false, -- reads the web chat: screens are put there
    conversations integer not null default 0,  -- how many were begun: the number of the next one
    created_at timestamptz not null,
    joined_at timestamptz,
    removed_at timestamptz
);

create table membership (
    id bigint generated always as identity primary key,
    person bigint not null references person on delete cascade,
    organisation text not null references organisation,
    role text not null check (role in ('referrer', 'contact', 'deputy', 'desk')),
    deputy_for bigint references person on delete set null,
    absent_from date,
    absent_until date,
    since timestamptz not null,
    confirmed_at timestamptz,
    unique (person, organisation, role)
);
create index on membership (organisation);

create table invitation (
    id bigint generated always as identity primary key,
    organisation text not null references organisation,
    role text not null check (role in ('referrer', 'contact', 'deputy', 'desk')),
    language text not null default 'nl',
    person bigint references person on delete cascade, -- from an import: who it is meant for
    token_hash bytea not null unique,
    code_hash bytea not null,
    tries_left integer not null default 5,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    used_by bigint references person on delete set null
);

-- Each update is taken once. What failed three times is set aside.
create table update_taken (
    channel text not null,
    update_id bigint not null,
    state text not null check (state in ('done', 'failed', 'aside')),
    tries integer not null default 1,
    failure text,
    at timestamptz not null,
    primary key (channel, update_id)
);

-- A conversation is nothing but its answers. At most one a person is open; others are kept for later.
create table conversation (
    person bigint not null references person on delete cascade,
    number integer not null,
    name text not null,
    subject jsonb not null default '{}',
    answers jsonb not null default '{}',
    shown text,
    kept boolean not null default false,
    changed_at timestamptz not null,
    forget_at timestamptz not null,
    primary key (person, number)
);
create unique index conversation_open on conversation (person) where not kept;

-- What a turn showed. Owed until the channel has it.
create table screen (
    id bigint generated always as identity primary key,
    person bigint not null references person on delete cascade,
    channel text not null check (channel in ('telegram', 'web')),
    address text not null, -- chat id on Telegram, person's number on the web
    content jsonb not null,
    answers_channel text, -- the update that it answers
    answers_update bigint,
    owed boolean not null default true,
    attempts integer not null default 0,
    try_at timestamptz not null,
    failure text,
    created_at timestamptz not null,
    sent_at timestamptz,
    message text -- the channel's own number of what was sent
);
create index on screen (try_at) where owed;
create index on screen (answers_channel, answers_update);

-- What a family asked for, told once, however many centres hear it.
create table request (
    id bigint generated always as identity primary key,
    municipality text not null references municipality,
    organisation text not null references organisation, -- that refers
    person bigint references person on delete set null, -- the referrer
    way text not null check (way in ('A', 'B', 'C')),
    children text not null,  -- ages in months, comma-separated
    days text not null,      -- as in conversations/kinds: mon,tue or with hours
    start_on date,
    language text not null,  -- spoken at home, ISO 639 code or words
    priority text not null check (priority in ('yes', 'no', 'unsure')),
    urgent boolean not null default false,
    contact bytea,           -- how to reach the parent, encrypted; null: through the referrer
    care_needs bytea,        -- encrypted
    remarks bytea,           -- encrypted
    consent_at timestamptz,
    created_at timestamptz not null,
    stripped_at timestamptz
);

create table referral (
    id bigint generated always as identity primary key,
    reference text not null unique,
    request bigint not null references request on delete cascade,
    organisation text not null references organisation, -- that receives
    state text not null,
    delivery text not null default 'waiting' check (delivery in ('waiting', 'delivered', 'undeliverable')),
    reason text,
    threshold text,
    state_since timestamptz not null,
    answer_by timestamptz,
    next_step text,            -- what the clock does next (conversations/referral.py)
    due_at timestamptz,        -- and when
    call_by date,
    appointment_at timestamptz,
    handled_by bigint references person on delete set null,
    follows bigint references referral on delete set null, -- offered after 'no place' elsewhere
    created_at timestamptz not null,
    closed_at timestamptz
);
create index on referral (due_at) where due_at is not null;
create index on referral (organisation);
create index on referral (request);

create table referral_event (
    id bigint generated always as identity primary key,
    referral bigint not null references referral on delete cascade,
    at timestamptz not null,
    person bigint references person on delete set null,
    organisation text references organisation, -- for which that person acted; null: the clock
    move text not null,
    from_state text,
    to_state text
);

create table referral_look (
    referral bigint not null references referral on delete cascade,
    person bigint references person on delete set null,
    device text not null default '',
    at timestamptz not null
);

-- One row a recipient, step and channel, written with its cause.
create table notification (
    id bigint generated always as identity primary key,
    key text not null unique,
    referral bigint references referral on delete cascade,
    person bigint references person on delete cascade, -- null: the organisation's own mailbox
    organisation text references organisation,
    step text not null,
    channel text not null check (channel in ('telegram', 'web', 'mail')),
    text text not null,              -- id of a text
    mentions jsonb not null default '{}', -- what it mentions; never personal data of a family
    buttons jsonb not null default '[]',
    state text not null default 'due' check (state in ('due', 'sending', 'sent', 'failed', 'superseded')),
    due_at timestamptz not null,
    attempts integer not null default 0,
    failure text,
    created_at timestamptz not null,
    sent_at timestamptz,
    message text
);
create index on notification (due_at) where state in ('due', 'sending');
create index on notification (referral);

-- The link behind a mail: shows the non-identifying minimum, takes the answer.
create table page_link (
    token_hash bytea primary key,
    referral bigint not null references referral on delete cascade,
    person bigint references person on delete cascade,
    organisation text references organisation,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

-- Kept for the desk: questions without an answer, stripped of names and numbers.
create table question (
    id bigint generated always as identity primary key,
    words text not null,
    language text not null,
    municipality text references municipality,
    asker bigint references person on delete set null,
    why text not null check (why in ('unsure', 'outside', 'not-meant')),
    shown_topic text,
    asked_at timestamptz not null,
    topic text,
    answer text,
    answered_by bigint references person on delete set null,
    answered_at timestamptz
);

create table setting (
    name text primary key,
    value text not null
);
