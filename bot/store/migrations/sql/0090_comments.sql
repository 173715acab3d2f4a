-- What every table and column is for, how long it is kept and whose it is, in plain Dutch and one shape, for
-- docs/privacy/velden.md. A later step that adds a column comments it in the same shape.

alter table person add column last_wrote date;


comment on table municipality is
    'Doel: Gemeenten die meedoen · Bewaard: zolang de gemeente meedoet';
comment on column municipality.id is
    'Doel: kenmerk van de gemeente · Bewaard: zolang de gemeente meedoet · Persoonsgegeven: nee';
comment on column municipality.name is
    'Doel: naam van de gemeente · Bewaard: zolang de gemeente meedoet · Persoonsgegeven: nee';
comment on column municipality.languages is
    'Doel: talen waarin de gemeente werkt · Bewaard: zolang de gemeente meedoet · Persoonsgegeven: nee';
comment on column municipality.left_due_at is
    'Doel: wanneer het Lokaal Loket opnieuw gevraagd wordt wie er weg is · Bewaard: zolang de gemeente meedoet · Persoonsgegeven: nee';

comment on table organisation is
    'Doel: Organisaties, opvangplaatsen en loketten van de gids · Bewaard: zolang de organisatie in de gids staat';
comment on column organisation.id is
    'Doel: kenmerk van de organisatie · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: nee';
comment on column organisation.municipality is
    'Doel: in welke gemeente ze ligt · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: nee';
comment on column organisation.kind is
    'Doel: soort organisatie · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: nee';
comment on column organisation.name is
    'Doel: naam; bij een onthaalouder kan dat een eigennaam zijn · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: ja (onthaalouder)';
comment on column organisation.mail is
    'Doel: mailadres van de organisatie, om verwijzingen te melden · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: ja (onthaalouder)';
comment on column organisation.phone is
    'Doel: telefoon van de organisatie, om te bellen als niemand antwoordt · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: ja (onthaalouder)';
comment on column organisation.address is
    'Doel: adres, voor de ouder die er naartoe gaat · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: ja (onthaalouder)';
comment on column organisation.website is
    'Doel: website, voor ouder en toeleider · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: nee';
comment on column organisation.registration_url is
    'Doel: waar een aanvraag ook moet gebeuren · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: nee';
comment on column organisation.care is
    'Doel: groepsopvang of gezinsopvang · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: nee';
comment on column organisation.price is
    'Doel: inkomenstarief of vrije prijs · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: nee';
comment on column organisation.places is
    'Doel: aantal plaatsen · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: nee';
comment on column organisation.confirmed_at is
    'Doel: wanneer de gegevens laatst bevestigd zijn · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: nee';
comment on column organisation.confirm_due_at is
    'Doel: wanneer opnieuw gevraagd wordt of de gegevens kloppen · Bewaard: zolang de organisatie in de gids staat · Persoonsgegeven: nee';

comment on table person is
    'Doel: Mensen die met de bot werken of er een vraag aan stelden · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht';
comment on column person.id is
    'Doel: nummer waarmee de rest naar deze persoon verwijst · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';
comment on column person.import_id is
    'Doel: kenmerk uit het ingelezen bestand, zodat dezelfde persoon niet twee keer komt · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';
comment on column person.name is
    'Doel: naam, zodat de andere kant weet wie antwoordt · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';
comment on column person.mail is
    'Doel: mailadres, om berichten en codes te sturen · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';
comment on column person.phone is
    'Doel: telefoon op het werk, om te bellen als het dringt · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';
comment on column person.language is
    'Doel: taal van de schermen · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';
comment on column person.language_chosen is
    'Doel: of die taal zelf gekozen is · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: nee';
comment on column person.telegram_id is
    'Doel: nummer van het gesprek in Telegram, om te antwoorden · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';
comment on column person.telegram_reachable is
    'Doel: of Telegram berichten aflevert · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: nee';
comment on column person.web_active is
    'Doel: of deze persoon de webchat leest · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: nee';
comment on column person.conversations is
    'Doel: hoeveel gesprekken begonnen zijn: het nummer van het volgende · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: nee';
comment on column person.created_at is
    'Doel: wanneer het eerste contact was · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';
comment on column person.joined_at is
    'Doel: wanneer de uitnodiging gebruikt is · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';
comment on column person.removed_at is
    'Doel: wanneer de toegang ingetrokken is · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';
comment on column person.gone_at is
    'Doel: wanneer deze persoon zich liet wissen: de rij gaat weg na het laatste bericht · Bewaard: hoogstens 1 uur · Persoonsgegeven: nee';
comment on column person.last_wrote is
    'Doel: op welke dag het laatste bericht kwam, om wie zwijgt te wissen · Bewaard: zolang ze meedoen; zonder rol tot 12 maanden na het laatste bericht · Persoonsgegeven: ja (medewerker)';

comment on table membership is
    'Doel: Welke rol iemand in welke organisatie heeft · Bewaard: zolang de rol duurt';
comment on column membership.id is
    'Doel: nummer van de rol · Bewaard: zolang de rol duurt · Persoonsgegeven: nee';
comment on column membership.person is
    'Doel: wie de rol heeft · Bewaard: zolang de rol duurt · Persoonsgegeven: ja (medewerker)';
comment on column membership.organisation is
    'Doel: in welke organisatie · Bewaard: zolang de rol duurt · Persoonsgegeven: ja (medewerker)';
comment on column membership.role is
    'Doel: welke rol: bepaalt wat iemand mag zien en doen · Bewaard: zolang de rol duurt · Persoonsgegeven: ja (medewerker)';
comment on column membership.deputy_for is
    'Doel: voor wie deze vervanger inspringt · Bewaard: zolang de rol duurt · Persoonsgegeven: ja (medewerker)';
comment on column membership.absent_from is
    'Doel: vanaf wanneer afwezig, zodat de vervanger het krijgt · Bewaard: tot de afwezigheid aangepast of de rol beëindigd is · Persoonsgegeven: ja (medewerker)';
comment on column membership.absent_until is
    'Doel: tot wanneer afwezig · Bewaard: tot de afwezigheid aangepast of de rol beëindigd is · Persoonsgegeven: ja (medewerker)';
comment on column membership.since is
    'Doel: sinds wanneer de rol er is · Bewaard: zolang de rol duurt · Persoonsgegeven: ja (medewerker)';
comment on column membership.confirmed_at is
    'Doel: wanneer de rol laatst bevestigd is · Bewaard: zolang de rol duurt · Persoonsgegeven: nee';

comment on table invitation is
    'Doel: Uitnodigingen om mee te doen, enkel als hash · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn';
comment on column invitation.id is
    'Doel: nummer van de uitnodiging · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: nee';
comment on column invitation.organisation is
    'Doel: voor welke organisatie · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: nee';
comment on column invitation.role is
    'Doel: voor welke rol · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: nee';
comment on column invitation.language is
    'Doel: taal van de uitnodiging · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: nee';
comment on column invitation.person is
    'Doel: voor wie ze bedoeld is · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: ja (medewerker)';
comment on column invitation.token_hash is
    'Doel: hash van de link: de link zelf wordt niet bewaard · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: nee';
comment on column invitation.code_hash is
    'Doel: trage hash van de korte code: de code zelf wordt niet bewaard · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: nee';
comment on column invitation.created_at is
    'Doel: wanneer ze gemaakt is · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: nee';
comment on column invitation.expires_at is
    'Doel: tot wanneer de link werkt · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: nee';
comment on column invitation.used_at is
    'Doel: wanneer ze gebruikt is, zodat ze één keer werkt · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: ja (medewerker)';
comment on column invitation.used_by is
    'Doel: wie ze gebruikte · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: ja (medewerker)';
comment on column invitation.code_expires_at is
    'Doel: tot wanneer de korte code werkt · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: nee';
comment on column invitation.invited_by is
    'Doel: wie uitnodigde · Bewaard: 30 dagen nadat ze gebruikt of verlopen zijn · Persoonsgegeven: ja (medewerker)';

comment on table wrong_code is
    'Doel: Foute codes, zodat raden niet lukt · Bewaard: 1 uur';
comment on column wrong_code.person is
    'Doel: wie een foute code gaf · Bewaard: 1 uur · Persoonsgegeven: ja (medewerker)';
comment on column wrong_code.at is
    'Doel: wanneer · Bewaard: 1 uur · Persoonsgegeven: ja (medewerker)';

comment on table access_request is
    'Doel: Vragen van onbekenden om te mogen doorverwijzen · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing';
comment on column access_request.id is
    'Doel: nummer van de vraag · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: nee';
comment on column access_request.person is
    'Doel: wie het vraagt · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: ja (aanvrager)';
comment on column access_request.municipality is
    'Doel: aan welke gemeente · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: nee';
comment on column access_request.organisation is
    'Doel: waar de aanvrager werkt, als dat gekend is · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: ja (aanvrager)';
comment on column access_request.organisation_words is
    'Doel: waar de aanvrager werkt, zoals getypt · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: ja (aanvrager)';
comment on column access_request.name is
    'Doel: naam zoals opgegeven, zodat het loket de aanvrager herkent · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: ja (aanvrager)';
comment on column access_request.asked_at is
    'Doel: wanneer het gevraagd is · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: ja (aanvrager)';
comment on column access_request.taken_by is
    'Doel: wie van het loket het opneemt · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: ja (medewerker)';
comment on column access_request.decided_at is
    'Doel: wanneer het loket besliste · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: nee';
comment on column access_request.decided_by is
    'Doel: wie van het loket besliste · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: ja (medewerker)';
comment on column access_request.approved is
    'Doel: wat het loket besliste · Bewaard: 30 dagen na de beslissing, 90 dagen zonder beslissing · Persoonsgegeven: ja (aanvrager)';

comment on table update_taken is
    'Doel: Welke berichten al behandeld zijn, zodat niets twee keer gebeurt; niet wie ze stuurde of wat erin staat · Bewaard: 7 dagen; wat opzij gezet is 90 dagen';
comment on column update_taken.channel is
    'Doel: langs welke weg het kwam · Bewaard: 7 dagen; wat opzij gezet is 90 dagen · Persoonsgegeven: nee';
comment on column update_taken.update_id is
    'Doel: volgnummer van het bericht bij dat kanaal · Bewaard: 7 dagen; wat opzij gezet is 90 dagen · Persoonsgegeven: nee';
comment on column update_taken.state is
    'Doel: of het gelukt is · Bewaard: 7 dagen; wat opzij gezet is 90 dagen · Persoonsgegeven: nee';
comment on column update_taken.tries is
    'Doel: hoe vaak geprobeerd · Bewaard: 7 dagen; wat opzij gezet is 90 dagen · Persoonsgegeven: nee';
comment on column update_taken.failure is
    'Doel: soort fout, zonder woorden van de afzender · Bewaard: 7 dagen; wat opzij gezet is 90 dagen · Persoonsgegeven: nee';
comment on column update_taken.at is
    'Doel: wanneer · Bewaard: 7 dagen; wat opzij gezet is 90 dagen · Persoonsgegeven: nee';

comment on table conversation is
    'Doel: Antwoorden van een gesprek dat nog loopt · Bewaard: tot het gesprek eindigt; hoogstens 24 uur, een verwijzing die niet verstuurd is 7 dagen';
comment on column conversation.person is
    'Doel: wie het gesprek voert · Bewaard: tot het gesprek eindigt; hoogstens 24 uur, een verwijzing die niet verstuurd is 7 dagen · Persoonsgegeven: ja (medewerker)';
comment on column conversation.number is
    'Doel: hoeveelste gesprek van deze persoon · Bewaard: tot het gesprek eindigt; hoogstens 24 uur, een verwijzing die niet verstuurd is 7 dagen · Persoonsgegeven: nee';
comment on column conversation.name is
    'Doel: welk soort gesprek · Bewaard: tot het gesprek eindigt; hoogstens 24 uur, een verwijzing die niet verstuurd is 7 dagen · Persoonsgegeven: nee';
comment on column conversation.subject is
    'Doel: waarover het gaat: een referentie of organisatie · Bewaard: tot het gesprek eindigt; hoogstens 24 uur, een verwijzing die niet verstuurd is 7 dagen · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column conversation.answers is
    'Doel: wat al geantwoord is: leeftijd, dagen, start, taal thuis, voorrang, inkomen voor een berekening · Bewaard: tot het gesprek eindigt; hoogstens 24 uur, een verwijzing die niet verstuurd is 7 dagen · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column conversation.shown is
    'Doel: welke vraag laatst getoond is · Bewaard: tot het gesprek eindigt; hoogstens 24 uur, een verwijzing die niet verstuurd is 7 dagen · Persoonsgegeven: nee';
comment on column conversation.kept is
    'Doel: of het bewaard is voor later · Bewaard: tot het gesprek eindigt; hoogstens 24 uur, een verwijzing die niet verstuurd is 7 dagen · Persoonsgegeven: nee';
comment on column conversation.changed_at is
    'Doel: wanneer er laatst geantwoord is · Bewaard: tot het gesprek eindigt; hoogstens 24 uur, een verwijzing die niet verstuurd is 7 dagen · Persoonsgegeven: nee';
comment on column conversation.forget_at is
    'Doel: wanneer het gewist wordt · Bewaard: tot het gesprek eindigt; hoogstens 24 uur, een verwijzing die niet verstuurd is 7 dagen · Persoonsgegeven: nee';

comment on table screen is
    'Doel: Wat getoond is of nog moet aankomen · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen';
comment on column screen.id is
    'Doel: nummer van het scherm · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column screen.person is
    'Doel: aan wie het getoond wordt · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: ja (medewerker)';
comment on column screen.channel is
    'Doel: langs welke weg · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column screen.address is
    'Doel: nummer van het gesprek bij dat kanaal · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: ja (medewerker)';
comment on column screen.content is
    'Doel: woorden en knoppen van het scherm · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column screen.answers_channel is
    'Doel: kanaal van het bericht waarop dit antwoordt · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column screen.answers_update is
    'Doel: volgnummer van het bericht waarop dit antwoordt · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column screen.owed is
    'Doel: of het nog moet aankomen · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column screen.attempts is
    'Doel: hoe vaak geprobeerd · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column screen.try_at is
    'Doel: wanneer opnieuw geprobeerd wordt · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column screen.failure is
    'Doel: waarom het niet aankwam · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column screen.created_at is
    'Doel: wanneer het gemaakt is · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column screen.sent_at is
    'Doel: wanneer het aankwam · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';
comment on column screen.message is
    'Doel: nummer dat het kanaal eraan gaf · Bewaard: 1 dag; wat niet aankomt hoogstens 7 dagen · Persoonsgegeven: nee';

comment on table request is
    'Doel: Wat een gezin zoekt, één keer verteld voor al zijn verwijzingen · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt';
comment on column request.id is
    'Doel: nummer van de vraag · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: nee';
comment on column request.municipality is
    'Doel: welke gemeente; blijft voor de cijfers · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column request.organisation is
    'Doel: wie verwijst; blijft voor de cijfers · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column request.person is
    'Doel: welke toeleider verwijst, om antwoord te krijgen · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (medewerker)';
comment on column request.way is
    'Doel: hoe verwezen is: A, B of C · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column request.children is
    'Doel: leeftijd van de kinderen in maanden · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column request.days is
    'Doel: welke dagen en uren opvang nodig is · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column request.start_on is
    'Doel: vanaf wanneer opvang nodig is · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column request.language is
    'Doel: taal thuis, voor een goed onthaal · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column request.priority is
    'Doel: of het gezin misschien voorrang heeft · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column request.urgent is
    'Doel: of het dringend is · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column request.contact is
    'Doel: hoe de ouder te bereiken is; versleuteld, enkel op de beveiligde pagina · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (ouder)';
comment on column request.care_needs is
    'Doel: zorgnood die de opvang moet kennen; versleuteld, enkel op de beveiligde pagina · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (kind)';
comment on column request.remarks is
    'Doel: wat de ouder nog wil zeggen; versleuteld, enkel op de beveiligde pagina · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (gezin)';
comment on column request.consent_at is
    'Doel: wanneer de ouder akkoord ging · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column request.created_at is
    'Doel: wanneer de vraag gesteld is · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column request.stripped_at is
    'Doel: wanneer de gegevens van het gezin gewist zijn · Bewaard: blijft, als bewijs van het wissen · Persoonsgegeven: nee';
comment on column request.details_at is
    'Doel: wanneer telefoon, zorgnood of opmerking laatst ingevuld is · Bewaard: gestript 30 dagen na het einde van de laatste verwijzing, meteen als de ouder zich terugtrekt · Persoonsgegeven: ja (gezin, zonder naam)';

comment on table referral is
    'Doel: Eén verwijzing naar één organisatie, en hoe het ermee staat · Bewaard: tot 30 dagen na het einde; daarna telt ze enkel nog mee in de cijfers';
comment on column referral.id is
    'Doel: nummer van de verwijzing · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.reference is
    'Doel: referentie waarmee beide kanten erover praten · Bewaard: tot 30 dagen na het einde; daarna telt ze enkel nog mee in de cijfers · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column referral.request is
    'Doel: bij welke vraag ze hoort · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.organisation is
    'Doel: welke organisatie ze krijgt · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.state is
    'Doel: hoe het ermee staat · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.delivery is
    'Doel: of het bericht aankwam · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.reason is
    'Doel: waarom er geen plaats was · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.state_since is
    'Doel: sinds wanneer · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.answer_by is
    'Doel: tot wanneer een antwoord gehoopt wordt · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.next_step is
    'Doel: wat de klok hierna doet · Bewaard: tot 30 dagen na het einde; daarna telt ze enkel nog mee in de cijfers · Persoonsgegeven: nee';
comment on column referral.due_at is
    'Doel: wanneer de klok dat doet · Bewaard: tot 30 dagen na het einde; daarna telt ze enkel nog mee in de cijfers · Persoonsgegeven: nee';
comment on column referral.call_by is
    'Doel: vóór welke dag gebeld wordt · Bewaard: tot 30 dagen na het einde; daarna telt ze enkel nog mee in de cijfers · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column referral.appointment_at is
    'Doel: wanneer het gezin welkom is · Bewaard: tot 30 dagen na het einde; daarna telt ze enkel nog mee in de cijfers · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column referral.handled_by is
    'Doel: wie ze in de opvang behandelt · Bewaard: tot 30 dagen na het einde; daarna telt ze enkel nog mee in de cijfers · Persoonsgegeven: ja (medewerker)';
comment on column referral.follows is
    'Doel: na welke verwijzing deze komt · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.created_at is
    'Doel: wanneer ze gemaakt is · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.closed_at is
    'Doel: wanneer ze afgerond is · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral.taken_by is
    'Doel: wie van het loket ze opneemt zolang niemand antwoordt · Bewaard: tot 30 dagen na het einde; daarna telt ze enkel nog mee in de cijfers · Persoonsgegeven: ja (medewerker)';

comment on table referral_event is
    'Doel: Wat er met een verwijzing gebeurde, wanneer en door wie · Bewaard: wie: tot 30 dagen na het einde van de verwijzing';
comment on column referral_event.id is
    'Doel: nummer van de stap · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral_event.referral is
    'Doel: van welke verwijzing · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral_event.at is
    'Doel: wanneer · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral_event.person is
    'Doel: wie het deed · Bewaard: wie: tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: ja (medewerker)';
comment on column referral_event.organisation is
    'Doel: voor welke organisatie · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral_event.move is
    'Doel: wat er gebeurde · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral_event.from_state is
    'Doel: hoe het ervoor stond · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral_event.to_state is
    'Doel: hoe het erna stond · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column referral_event.named is
    'Doel: wie antwoordde uit een gedeelde mailbox, zoals daar gekozen of getypt · Bewaard: wie: tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: ja (medewerker)';

comment on table referral_look is
    'Doel: Wie een verwijzing bekeek · Bewaard: tot 30 dagen na het einde van de verwijzing';
comment on column referral_look.referral is
    'Doel: welke verwijzing bekeken is · Bewaard: tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: nee';
comment on column referral_look.person is
    'Doel: wie ze bekeek; leeg: uit een gedeelde mailbox · Bewaard: tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: ja (medewerker)';
comment on column referral_look.device is
    'Doel: op welk toestel: een hash, of leeg in de chat · Bewaard: tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: ja (medewerker)';
comment on column referral_look.at is
    'Doel: wanneer · Bewaard: tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: ja (medewerker)';

comment on table referral_question is
    'Doel: Vragen over een verwijzing die nog geen antwoord kregen · Bewaard: tot ze beantwoord is of de verwijzing afgerond';
comment on column referral_question.id is
    'Doel: nummer van de vraag · Bewaard: tot ze beantwoord is of de verwijzing afgerond · Persoonsgegeven: nee';
comment on column referral_question.referral is
    'Doel: over welke verwijzing · Bewaard: tot ze beantwoord is of de verwijzing afgerond · Persoonsgegeven: nee';
comment on column referral_question.asked_of is
    'Doel: welke kant moet antwoorden · Bewaard: tot ze beantwoord is of de verwijzing afgerond · Persoonsgegeven: nee';
comment on column referral_question.who is
    'Doel: wie ze stelde: voornaam en organisatie · Bewaard: tot ze beantwoord is of de verwijzing afgerond · Persoonsgegeven: ja (medewerker)';
comment on column referral_question.words is
    'Doel: de vraag; namen en nummers worden geweigerd · Bewaard: tot ze beantwoord is of de verwijzing afgerond · Persoonsgegeven: ja (gezin)';
comment on column referral_question.asked_at is
    'Doel: wanneer · Bewaard: tot ze beantwoord is of de verwijzing afgerond · Persoonsgegeven: nee';
comment on column referral_question.next_step is
    'Doel: wie ze als volgende hoort · Bewaard: tot ze beantwoord is of de verwijzing afgerond · Persoonsgegeven: nee';
comment on column referral_question.due_at is
    'Doel: en wanneer · Bewaard: tot ze beantwoord is of de verwijzing afgerond · Persoonsgegeven: nee';

comment on table threshold is
    'Doel: Wat gezinnen van opvang weghoudt, geteld per maand; geen band met een verwijzing · Bewaard: blijft, voor de cijfers';
comment on column threshold.municipality is
    'Doel: in welke gemeente · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column threshold.month is
    'Doel: welke maand · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column threshold.threshold is
    'Doel: welke drempel · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column threshold.count is
    'Doel: hoe vaak; minder dan vijf wordt niet getoond · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';

comment on table notification is
    'Doel: Berichten over verwijzingen en over het meedoen, en hoever ze geraakten · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen';
comment on column notification.id is
    'Doel: nummer van het bericht · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.key is
    'Doel: oorzaak en ontvanger, zodat niemand hetzelfde twee keer krijgt · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: ja (medewerker)';
comment on column notification.referral is
    'Doel: over welke verwijzing · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.person is
    'Doel: voor wie · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: ja (medewerker)';
comment on column notification.organisation is
    'Doel: voor welke organisatie · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.step is
    'Doel: welk soort bericht · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.channel is
    'Doel: langs welke weg · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.text is
    'Doel: welke tekst · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.mentions is
    'Doel: wat erin vermeld wordt: referentie, organisaties, dag, voornaam van wie antwoordde; een vraag tussen beide kanten; nooit naam, telefoon of zorgnood van een gezin · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: ja (medewerker)';
comment on column notification.buttons is
    'Doel: knoppen eronder · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.state is
    'Doel: hoever het is · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.due_at is
    'Doel: wanneer het vertrekt · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.attempts is
    'Doel: hoe vaak geprobeerd · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.failure is
    'Doel: waarom het niet aankwam · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.created_at is
    'Doel: wanneer het gemaakt is · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';
comment on column notification.sent_at is
    'Doel: wanneer het aankwam · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: ja (medewerker)';
comment on column notification.message is
    'Doel: nummer dat het kanaal eraan gaf · Bewaard: tot 30 dagen na het einde van de verwijzing; andere berichten 30 dagen · Persoonsgegeven: nee';

comment on table page_link is
    'Doel: Links naar de pagina van één verwijzing, enkel als hash · Bewaard: 60 dagen uit een mail, 1 dag uit een gesprek; hoogstens tot 30 dagen na het einde van de verwijzing';
comment on column page_link.token_hash is
    'Doel: hash van de link: de link zelf wordt niet bewaard · Bewaard: 60 dagen uit een mail, 1 dag uit een gesprek; hoogstens tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: nee';
comment on column page_link.referral is
    'Doel: naar welke verwijzing ze leidt · Bewaard: 60 dagen uit een mail, 1 dag uit een gesprek; hoogstens tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: nee';
comment on column page_link.person is
    'Doel: van wie de link is · Bewaard: 60 dagen uit een mail, 1 dag uit een gesprek; hoogstens tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: ja (medewerker)';
comment on column page_link.organisation is
    'Doel: voor welke organisatie · Bewaard: 60 dagen uit een mail, 1 dag uit een gesprek; hoogstens tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: nee';
comment on column page_link.created_at is
    'Doel: wanneer ze gemaakt is · Bewaard: 60 dagen uit een mail, 1 dag uit een gesprek; hoogstens tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: nee';
comment on column page_link.expires_at is
    'Doel: tot wanneer ze werkt · Bewaard: 60 dagen uit een mail, 1 dag uit een gesprek; hoogstens tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: nee';
comment on column page_link.sent_to is
    'Doel: mailadres waar ze naartoe ging en waar de code naartoe gaat · Bewaard: 60 dagen uit een mail, 1 dag uit een gesprek; hoogstens tot 30 dagen na het einde van de verwijzing · Persoonsgegeven: ja (medewerker)';

comment on table page_code is
    'Doel: Codes om telefoon en zorgnood te lezen, naar een gekend mailadres gestuurd · Bewaard: 1 uur';
comment on column page_code.id is
    'Doel: nummer van de code · Bewaard: 1 uur · Persoonsgegeven: nee';
comment on column page_code.device_hash is
    'Doel: welke browser ze vroeg, als hash · Bewaard: 1 uur · Persoonsgegeven: ja (medewerker)';
comment on column page_code.mail is
    'Doel: naar welk adres ze ging · Bewaard: 1 uur · Persoonsgegeven: ja (medewerker)';
comment on column page_code.code_hash is
    'Doel: hash van de code · Bewaard: 1 uur · Persoonsgegeven: nee';
comment on column page_code.tries_left is
    'Doel: hoe vaak nog geprobeerd mag worden · Bewaard: 1 uur · Persoonsgegeven: nee';
comment on column page_code.created_at is
    'Doel: wanneer ze gestuurd is · Bewaard: 1 uur · Persoonsgegeven: ja (medewerker)';
comment on column page_code.expires_at is
    'Doel: tot wanneer ze werkt · Bewaard: 1 uur · Persoonsgegeven: nee';

comment on table page_device is
    'Doel: Browsers waarop zo''n code ingegeven is · Bewaard: 180 dagen';
comment on column page_device.device_hash is
    'Doel: welke browser, als hash · Bewaard: 180 dagen · Persoonsgegeven: ja (medewerker)';
comment on column page_device.mail is
    'Doel: adres van wie de code kreeg · Bewaard: 180 dagen · Persoonsgegeven: ja (medewerker)';
comment on column page_device.created_at is
    'Doel: wanneer de code ingegeven is · Bewaard: 180 dagen · Persoonsgegeven: ja (medewerker)';
comment on column page_device.expires_at is
    'Doel: tot wanneer die browser mag lezen · Bewaard: 180 dagen · Persoonsgegeven: nee';

comment on table page_press is
    'Doel: Formulieren die al verstuurd zijn, zodat twee keer drukken één keer telt · Bewaard: 1 dag';
comment on column page_press.once is
    'Doel: willekeurig nummer van het formulier · Bewaard: 1 dag · Persoonsgegeven: nee';
comment on column page_press.at is
    'Doel: wanneer · Bewaard: 1 dag · Persoonsgegeven: nee';

comment on table question is
    'Doel: Vragen waarop de bot geen antwoord had, voor het Lokaal Loket · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen';
comment on column question.id is
    'Doel: nummer van de vraag · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: nee';
comment on column question.words is
    'Doel: de vraag, zonder namen, nummers en adressen · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: nee';
comment on column question.language is
    'Doel: taal van de vraag · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: nee';
comment on column question.municipality is
    'Doel: gemeente van het loket dat antwoordt · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: nee';
comment on column question.asker is
    'Doel: wie het vroeg, om het antwoord te sturen · Bewaard: tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: ja (medewerker)';
comment on column question.why is
    'Doel: waarom ze bewaard is · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: nee';
comment on column question.shown_topic is
    'Doel: welk antwoord niet paste · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: nee';
comment on column question.asked_at is
    'Doel: wanneer · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: nee';
comment on column question.topic is
    'Doel: welk onderwerp het loket aanwees · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: nee';
comment on column question.answer is
    'Doel: wat het loket antwoordde · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: nee';
comment on column question.answered_by is
    'Doel: wie van het loket antwoordde · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: ja (medewerker)';
comment on column question.answered_at is
    'Doel: wanneer geantwoord is · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: nee';
comment on column question.taken_by is
    'Doel: wie van het loket ze opneemt · Bewaard: 12 maanden; wie ze stelde tot 30 dagen na het antwoord, hoogstens 90 dagen · Persoonsgegeven: ja (medewerker)';

comment on table asked is
    'Doel: Wat iemand laatst vroeg, zonder namen en nummers, voor ''niet wat ik bedoelde'' · Bewaard: 1 dag';
comment on column asked.person is
    'Doel: wie het vroeg · Bewaard: 1 dag · Persoonsgegeven: ja (medewerker)';
comment on column asked.words is
    'Doel: de vraag, zonder namen, nummers en adressen · Bewaard: 1 dag · Persoonsgegeven: nee';
comment on column asked.language is
    'Doel: taal van de vraag · Bewaard: 1 dag · Persoonsgegeven: nee';
comment on column asked.candidates is
    'Doel: welke onderwerpen erop lijken · Bewaard: 1 dag · Persoonsgegeven: nee';
comment on column asked.at is
    'Doel: wanneer · Bewaard: 1 dag · Persoonsgegeven: ja (medewerker)';

comment on table setting is
    'Doel: Losse waarden van het programma zelf · Bewaard: zolang het programma draait';
comment on column setting.name is
    'Doel: welke waarde · Bewaard: zolang het programma draait · Persoonsgegeven: nee';
comment on column setting.value is
    'Doel: de waarde; nooit iets over een mens · Bewaard: zolang het programma draait · Persoonsgegeven: nee';

comment on table web_message is
    'Doel: Gesprekken op de webchat, zodat ze op het volgende toestel ook te lezen zijn · Bewaard: 1 dag, of zolang het gesprek loopt; berichten over verwijzingen en over het meedoen 30 dagen';
comment on column web_message.id is
    'Doel: nummer van het bericht · Bewaard: 1 dag, of zolang het gesprek loopt; berichten over verwijzingen en over het meedoen 30 dagen · Persoonsgegeven: nee';
comment on column web_message.person is
    'Doel: wiens gesprek · Bewaard: 1 dag, of zolang het gesprek loopt; berichten over verwijzingen en over het meedoen 30 dagen · Persoonsgegeven: ja (medewerker)';
comment on column web_message.direction is
    'Doel: gezegd of getoond · Bewaard: 1 dag, of zolang het gesprek loopt; berichten over verwijzingen en over het meedoen 30 dagen · Persoonsgegeven: nee';
comment on column web_message.content is
    'Doel: de woorden en knoppen · Bewaard: 1 dag, of zolang het gesprek loopt; berichten over verwijzingen en over het meedoen 30 dagen · Persoonsgegeven: ja (gezin, zonder naam)';
comment on column web_message.once is
    'Doel: willekeurig nummer van het formulier · Bewaard: 1 dag, of zolang het gesprek loopt; berichten over verwijzingen en over het meedoen 30 dagen · Persoonsgegeven: nee';
comment on column web_message.at is
    'Doel: wanneer · Bewaard: 1 dag, of zolang het gesprek loopt; berichten over verwijzingen en over het meedoen 30 dagen · Persoonsgegeven: ja (medewerker)';

comment on table web_code is
    'Doel: Codes om aan te melden op de webchat · Bewaard: 1 uur';
comment on column web_code.id is
    'Doel: nummer van de code · Bewaard: 1 uur · Persoonsgegeven: nee';
comment on column web_code.mail is
    'Doel: naar welk adres ze ging · Bewaard: 1 uur · Persoonsgegeven: ja (medewerker)';
comment on column web_code.code_hash is
    'Doel: hash van de code · Bewaard: 1 uur · Persoonsgegeven: nee';
comment on column web_code.tries_left is
    'Doel: hoe vaak nog geprobeerd mag worden · Bewaard: 1 uur · Persoonsgegeven: nee';
comment on column web_code.created_at is
    'Doel: wanneer ze gestuurd is · Bewaard: 1 uur · Persoonsgegeven: ja (medewerker)';
comment on column web_code.expires_at is
    'Doel: tot wanneer ze werkt · Bewaard: 1 uur · Persoonsgegeven: nee';

comment on table web_session is
    'Doel: Browsers die aangemeld zijn · Bewaard: 30 dagen na het laatste gebruik';
comment on column web_session.token_hash is
    'Doel: hash van de cookie: de cookie zelf wordt niet bewaard · Bewaard: 30 dagen na het laatste gebruik · Persoonsgegeven: nee';
comment on column web_session.person is
    'Doel: wie aangemeld is · Bewaard: 30 dagen na het laatste gebruik · Persoonsgegeven: ja (medewerker)';
comment on column web_session.created_at is
    'Doel: wanneer aangemeld · Bewaard: 30 dagen na het laatste gebruik · Persoonsgegeven: ja (medewerker)';
comment on column web_session.seen_at is
    'Doel: wanneer laatst gebruikt · Bewaard: 30 dagen na het laatste gebruik · Persoonsgegeven: ja (medewerker)';
comment on column web_session.expires_at is
    'Doel: tot wanneer ze werkt · Bewaard: 30 dagen na het laatste gebruik · Persoonsgegeven: nee';

comment on table practice_mail is
    'Doel: Brievenbussen van de oefenruimte; daar zijn enkel verzonnen mensen · Bewaard: 90 dagen';
comment on column practice_mail.id is
    'Doel: nummer van de mail · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column practice_mail.recipient is
    'Doel: aan welk verzonnen adres · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column practice_mail.sender is
    'Doel: van wie · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column practice_mail.reply_to is
    'Doel: waar antwoorden naartoe gaan · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column practice_mail.subject is
    'Doel: onderwerp · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column practice_mail.words is
    'Doel: tekst · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column practice_mail.at is
    'Doel: wanneer · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column practice_mail.read_at is
    'Doel: wanneer gelezen · Bewaard: 90 dagen · Persoonsgegeven: nee';

comment on table place is
    'Doel: Vrije plaatsen die opvangplaatsen melden · Bewaard: wie ze meldde: tot 30 dagen nadat ze weg is; de plaats zelf blijft voor de cijfers';
comment on column place.id is
    'Doel: nummer van de plaats · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.organisation is
    'Doel: in welke opvang · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.announced_by is
    'Doel: wie ze meldde · Bewaard: wie ze meldde: tot 30 dagen nadat ze weg is; de plaats zelf blijft voor de cijfers · Persoonsgegeven: ja (medewerker)';
comment on column place.least_months is
    'Doel: vanaf welke leeftijd · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.most_months is
    'Doel: tot welke leeftijd · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.days is
    'Doel: welke dagen · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.start_on is
    'Doel: vanaf wanneer · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.until is
    'Doel: tot wanneer ze gemeld blijft · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.groups is
    'Doel: voor welke voorrangsgroepen · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.count is
    'Doel: hoeveel plaatsen · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.announced_at is
    'Doel: wanneer gemeld · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.filled_at is
    'Doel: wanneer ingevuld · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';
comment on column place.gone_told_at is
    'Doel: wanneer gezegd is dat ze weg is · Bewaard: blijft, voor de cijfers · Persoonsgegeven: nee';

comment on table place_interest is
    'Doel: Wie een gezin heeft voor een vrije plaats · Bewaard: 30 dagen nadat de plaats weg is';
comment on column place_interest.place is
    'Doel: welke plaats · Bewaard: 30 dagen nadat de plaats weg is · Persoonsgegeven: nee';
comment on column place_interest.person is
    'Doel: wie een gezin heeft · Bewaard: 30 dagen nadat de plaats weg is · Persoonsgegeven: ja (medewerker)';
comment on column place_interest.at is
    'Doel: wanneer gezegd · Bewaard: 30 dagen nadat de plaats weg is · Persoonsgegeven: ja (medewerker)';

comment on table place_wish is
    'Doel: Wie van vrije plaatsen of zoekende gezinnen wil horen · Bewaard: zolang de persoon dat wil en meedoet';
comment on column place_wish.person is
    'Doel: wie het wil horen · Bewaard: zolang de persoon dat wil en meedoet · Persoonsgegeven: ja (medewerker)';
comment on column place_wish.municipality is
    'Doel: van welke gemeente · Bewaard: zolang de persoon dat wil en meedoet · Persoonsgegeven: nee';
comment on column place_wish.least_months is
    'Doel: vanaf welke leeftijd · Bewaard: zolang de persoon dat wil en meedoet · Persoonsgegeven: nee';
comment on column place_wish.most_months is
    'Doel: tot welke leeftijd · Bewaard: zolang de persoon dat wil en meedoet · Persoonsgegeven: nee';
comment on column place_wish.since is
    'Doel: sinds wanneer · Bewaard: zolang de persoon dat wil en meedoet · Persoonsgegeven: nee';

comment on table broadcast is
    'Doel: Berichten van een loket aan alle toeleiders van zijn gemeente · Bewaard: 90 dagen';
comment on column broadcast.id is
    'Doel: nummer van het bericht · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column broadcast.municipality is
    'Doel: van welke gemeente · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column broadcast.person is
    'Doel: wie het schreef · Bewaard: 90 dagen · Persoonsgegeven: ja (medewerker)';
comment on column broadcast.words is
    'Doel: wat erin staat · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column broadcast.made_at is
    'Doel: wanneer geschreven · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column broadcast.leaves_at is
    'Doel: tot wanneer het teruggenomen kan worden · Bewaard: 90 dagen · Persoonsgegeven: nee';
comment on column broadcast.undone_at is
    'Doel: wanneer teruggenomen · Bewaard: 90 dagen · Persoonsgegeven: nee';

comment on table agreement is
    'Doel: Afspraken tussen twee organisaties, volgens de bijlage van de module · Bewaard: tot 12 maanden na het einde van de afspraak';
comment on column agreement.id is
    'Doel: nummer van de afspraak · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: nee';
comment on column agreement.one is
    'Doel: wie ze voorstelde · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: nee';
comment on column agreement.other is
    'Doel: met wie · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: nee';
comment on column agreement.answers is
    'Doel: antwoorden op de tien vragen, in eigen woorden · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: ja (medewerker)';
comment on column agreement.tasks is
    'Doel: wie wat doet · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: nee';
comment on column agreement.ways is
    'Doel: hoe meestal verwezen wordt · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: nee';
comment on column agreement.answer_days is
    'Doel: binnen hoeveel werkdagen een antwoord beloofd is · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: nee';
comment on column agreement.proposed_by is
    'Doel: wie ze voorstelde · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: ja (medewerker)';
comment on column agreement.proposed_at is
    'Doel: wanneer · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: nee';
comment on column agreement.confirmed_by is
    'Doel: wie ze bevestigde · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: ja (medewerker)';
comment on column agreement.confirmed_at is
    'Doel: wanneer · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: nee';
comment on column agreement.review_at is
    'Doel: wanneer gevraagd wordt of ze nog klopt · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: nee';
comment on column agreement.ended_at is
    'Doel: wanneer ze eindigde · Bewaard: tot 12 maanden na het einde van de afspraak · Persoonsgegeven: nee';

-- The queue's own tables carry numbers of rows; this one column may carry an address.
comment on column procrastinate_jobs.args is
    'Doel: welk werk er wacht: het nummer van een rij, of van een gesprek waar een antwoord naartoe moet · Bewaard: tot het werk gedaan is · Persoonsgegeven: ja (medewerker)';
