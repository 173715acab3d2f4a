-- A mail address that somebody says is theirs counts once a code that was mailed to it came back.

create table mail_change (
    id bigint generated always as identity primary key,
    person bigint not null references person on delete cascade,
    mail text not null,
    code_hash bytea not null,
    tries_left integer not null default 5,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index on mail_change (person);

comment on table mail_change is
    'Doel: Codes om een nieuw mailadres te bevestigen · Bewaard: 1 uur';
comment on column mail_change.id is
    'Doel: nummer van de code · Bewaard: 1 uur · Persoonsgegeven: nee';
comment on column mail_change.person is
    'Doel: van wie het adres wordt · Bewaard: 1 uur · Persoonsgegeven: ja (medewerker)';
comment on column mail_change.mail is
    'Doel: het nieuwe adres, waar de code naartoe ging · Bewaard: 1 uur · Persoonsgegeven: ja (medewerker)';
comment on column mail_change.code_hash is
    'Doel: hash van de code · Bewaard: 1 uur · Persoonsgegeven: nee';
comment on column mail_change.tries_left is
    'Doel: hoe vaak nog geprobeerd mag worden · Bewaard: 1 uur · Persoonsgegeven: nee';
comment on column mail_change.created_at is
    'Doel: wanneer ze gestuurd is · Bewaard: 1 uur · Persoonsgegeven: ja (medewerker)';
comment on column mail_change.expires_at is
    'Doel: tot wanneer ze werkt · Bewaard: 1 uur · Persoonsgegeven: nee';
