-- Which process is sending a screen or a notification: when it dies, another goes on at once.

alter table screen add column taken_by integer;
alter table notification add column taken_by integer;

create view living as
    select objid::bigint::integer as process from pg_locks
    where locktype = 'advisory' and classid = 7361003 and objsubid = 2 and granted
        and database = (select oid from pg_database where datname = current_database());

comment on column screen.taken_by is
    'Doel: welk proces dit scherm aan het verzenden is · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column notification.taken_by is
    'Doel: welk proces deze melding aan het verzenden is · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
