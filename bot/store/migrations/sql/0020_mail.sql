-- The page behind a mail's link: codes mailed to open what is sensitive, devices that have shown one, who answers.

alter table page_link add column sent_to text;
comment on column page_link.sent_to is 'Address that the link went to, to which codes are mailed too; null: from the chat';

create table page_code (
    id bigint generated always as identity primary key,
    device_hash bytea not null,
    mail text not null,
    code_hash bytea not null,
    tries_left integer not null default 5,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index on page_code (mail, created_at);
comment on table page_code is 'One-time codes mailed to an address on file, to read phone number and care needs; erased after an hour';
comment on column page_code.device_hash is 'The browser that asked for it';
comment on column page_code.mail is 'Address of a person or organisation';

create table page_device (
    device_hash bytea not null,
    mail text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (device_hash, mail)
);
comment on table page_device is 'Browsers on which a code mailed to that address was typed; erased when over';

create table page_press (
    once text primary key,
    at timestamptz not null
);
comment on table page_press is 'Forms of the page that were sent, so that sending one twice does it once; erased after a day';

alter table referral_event add column named text;
comment on column referral_event.named is 'Who answered from a shared mailbox, as chosen or typed there; erased with the referral';

alter table request add column details_at timestamptz;
comment on column request.details_at is 'When phone number, care needs or remarks were last filled in';

comment on column page_code.id is 'Number; erased after an hour';
comment on column page_code.code_hash is 'Keyed hash of the code; erased after an hour';
comment on column page_code.tries_left is 'How often it may still be tried; erased after an hour';
comment on column page_code.created_at is 'When it was mailed; erased after an hour';
comment on column page_code.expires_at is 'Until when it works; erased after an hour';
comment on column page_device.device_hash is 'Hash of the browser''s cookie; erased after 180 days';
comment on column page_device.mail is 'Address whose code was typed there; erased after 180 days';
comment on column page_device.created_at is 'When the code was typed; erased after 180 days';
comment on column page_device.expires_at is 'Until when that browser may read; erased after 180 days';
comment on column page_press.once is 'Number of a form that was sent; erased after a day';
comment on column page_press.at is 'When it was sent; erased after a day';
