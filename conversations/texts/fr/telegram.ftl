# Comment le bot se présente sur Telegram, et ce qui n'arrive que là.
telegram-description = Pour qui accompagne des familles vers l'accueil d'enfants : tapez une question et recevez une réponse courte avec source et date, ou orientez une famille et apprenez la suite. Ne tapez jamais de noms ni de numéros de téléphone de parents ou d'enfants.
telegram-short-description = Questions sur l'accueil d'enfants et orientation de familles : pour accompagnateurs et milieux d'accueil.
telegram-command-menu = Tout ce que je peux faire
telegram-command-refer = Orienter une famille
telegram-command-mine = Mes orientations
telegram-command-topics = Sujets
telegram-command-films = Films et images
telegram-command-language = Une autre langue
telegram-command-privacy = Ce que je garde, et tout effacer
telegram-command-help = Comment ça marche
telegram-command-stop = Arrêter ce qui est en cours
unreadable-flood = Vous envoyez énormément de messages à la fois. Dans une minute, je lis à nouveau.
