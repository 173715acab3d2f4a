-- Linked referrals are one family's: they are locked, ended and erased together, and nobody is asked twice.
-- Who asked a question hears its answer. Who wants to hear of free places says for which priority groups.

alter table request add column first_request bigint references request on delete set null;
with recursive family(request, first) as (
    select q.id, q.id from request q
    where not exists (select from referral r where r.request = q.id and r.follows is not null)
    union
    select r.request, f.first from family f
        join referral p on p.request = f.request join referral r on r.follows = p.id
)
update request q set first_request = f.first from family f where f.request = q.id and f.first <> q.id;
create index on request (first_request) where first_request is not null;
comment on column request.first_request is
    'Doel: de eerste vraag van hetzelfde gezin, als er na ''geen plaats'' elders werd gevraagd · Bewaard: blijft, zonder gegevens van het gezin · Persoonsgegeven: nee';

alter table referral_question add column asked_by bigint references person on delete set null;
comment on column referral_question.asked_by is
    'Doel: wie het antwoord hoort · Bewaard: tot ze beantwoord is of de verwijzing afgerond · Persoonsgegeven: ja (medewerker)';

alter table place_wish add column groups text not null default '';
comment on column place_wish.groups is
    'Doel: voor welke voorrangsgroepen deze persoon plaatsen wil horen; leeg is alle · Bewaard: zolang de persoon dat wil en meedoet · Persoonsgegeven: nee';
