# Counts for the desk.
desk-figures = Cijfers
figures-title = <b>Verwijzingen in { $town }</b>, { $month ->
        [all] de laatste twaalf maanden
       *[one] { $month }
    }
figures-line = • { $label }: { $count }
figures-few = minder dan { $fewest }
figures-silent = Nog zonder antwoord na de afgesproken termijn: { $count }
figures-took = Een antwoord duurde meestal { $days ->
        [0] minder dan een werkdag
        [one] één werkdag
       *[other] { $days } werkdagen
    }.
figures-took-few = Hoelang een antwoord duurt, toon ik vanaf { $fewest } antwoorden.
figures-thresholds = <b>Wat gezinnen tegenhield</b>
figures-fewest = <i>Geen namen, geen centra. Wat minder dan { $fewest } keer voorkwam, toon ik niet precies.</i>
figures-whole = Twaalf maanden
