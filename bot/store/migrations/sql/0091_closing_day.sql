-- The days on which a centre is closed: they count for nobody who waits for its answer.

create table closing_day (
    organisation text not null references organisation on delete cascade,
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    primary key (organisation, from_day)
);

comment on table closing_day is
    'Doel: Sluitingsdagen van een organisatie · Bewaard: tot een jaar na de laatste dag';
comment on column closing_day.organisation is
    'Doel: wie gesloten is · Bewaard: tot een jaar na de laatste dag · Persoonsgegeven: nee';
comment on column closing_day.from_day is
    'Doel: eerste dag waarop niemand een antwoord verwacht · Bewaard: tot een jaar na de laatste dag · Persoonsgegeven: nee';
comment on column closing_day.until_day is
    'Doel: laatste dag waarop niemand een antwoord verwacht · Bewaard: tot een jaar na de laatste dag · Persoonsgegeven: nee';
