-- What is mailed about a new address is promised with its cause, as all mail is, and goes to that address.
-- The code is made again with our key when its letter is written: nothing keeps it.

alter table notification add column mail text;
comment on column notification.mail is
    'Doel: adres waar het naartoe gaat, als dat niet meer of nog niet dat van de persoon is · Bewaard: tot het vertrok of opgegeven werd · Persoonsgegeven: ja (medewerker)';

alter table mail_change drop column code_hash;
