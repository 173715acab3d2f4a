# Counts for the desk.
desk-figures = Figures
figures-title = <b>Referrals in { $town }</b>, { $month ->
        [all] the last twelve months
       *[one] { $month }
    }
figures-line = • { $label }: { $count }
figures-few = fewer than { $fewest }
figures-silent = Still without an answer after the agreed term: { $count }
figures-took = An answer mostly took { $days ->
        [0] less than a working day
        [one] one working day
       *[other] { $days } working days
    }.
figures-took-few = How long an answer takes is shown from { $fewest } answers on.
figures-thresholds = <b>What kept families away</b>
figures-fewest = <i>No names, no centres. What happened fewer than { $fewest } times is not told exactly.</i>
figures-whole = Twelve months
