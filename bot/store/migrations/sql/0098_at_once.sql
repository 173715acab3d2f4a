-- Which messages leave at whatever hour: what is not urgent and could not be sent by day waits for the morning.

alter table notification add column at_once boolean not null default false;

update notification n set at_once = q.urgent from referral r join request q on q.id = r.request
where r.id = n.referral and n.state in ('due', 'sending');

comment on column notification.at_once is
    'Doel: of het op elk uur mag vertrekken, omdat het dringend is of iemand erop wacht · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
