# Counts for the desk.
desk-figures = Chiffres
figures-title = <b>Orientations à { $town }</b>, { $month ->
        [all] les douze derniers mois
       *[one] { $month }
    }
figures-line = • { $label } : { $count }
figures-few = moins de { $fewest }
figures-silent = Encore sans réponse après le délai convenu : { $count }
figures-took = Une réponse prenait le plus souvent { $days ->
        [0] moins d'un jour ouvrable
        [one] un jour ouvrable
       *[other] { $days } jours ouvrables
    }.
figures-took-few = Le temps d'une réponse s'affiche à partir de { $fewest } réponses.
figures-thresholds = <b>Ce qui a retenu les familles</b>
figures-fewest = <i>Ni noms, ni milieux d'accueil. Ce qui arrive moins de { $fewest } fois n'est pas donné au chiffre près.</i>
figures-whole = Douze mois
