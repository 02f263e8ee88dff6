<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>&amp;Copy diagnostic report</source>
        <translation>&amp;Copier le rapport de diagnostic</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>A planning board for shop floors: the order book comes in, the optimiser proposes a plan, you drag until it is right, and the schedule goes out.</source>
        <translation>Un planning pour l’atelier : le carnet de commandes entre, l’optimiseur propose un plan, vous déplacez les barres jusqu’à ce qu’il convienne, et le planning part à l’atelier.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>About Corkboard</source>
        <translation>À propos de Corkboard</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>Made of</source>
        <translation>Composé de</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>Parts, versions and licences</source>
        <translation>Composants, versions et licences</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>Versions and counts, without any order data, onto the clipboard</source>
        <translation>Versions et comptages, sans aucune donnée d’ordre, dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;About Corkboard</source>
        <translation>À &amp;propos de Corkboard</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Alternatives</source>
        <translation>Al&amp;ternatives</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Discard result</source>
        <translation>A&amp;bandonner le résultat</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Duplicate scenario…</source>
        <translation>&amp;Dupliquer le scénario…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Export schedule…</source>
        <translation>Exporter le p&amp;lanning…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Fill down</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Float or dock</source>
        <translation>&amp;Détacher ou ancrer</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Freeze everything before now</source>
        <translation>Tout &amp;figer avant maintenant</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Import a workbook…</source>
        <translation>&amp;Importer un classeur…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Keep result</source>
        <translation>&amp;Garder le résultat</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Larger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Lock selected lots</source>
        <translation>&amp;Verrouiller les lots sélectionnés</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Move to another side</source>
        <translation>Dé&amp;placer de l’autre côté</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;New project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Next panel</source>
        <translation>Volet suiva&amp;nt</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Rename scenario…</source>
        <translation>&amp;Renommer le scénario…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Smaller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Solve</source>
        <translation>&amp;Optimiser</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Tour of the sample</source>
        <translation>&amp;Visite guidée de l’exemple</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Unlock selected lots</source>
        <translation>&amp;Déverrouiller les lots sélectionnés</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>After a hand move the others go right just as far as they must, instead of finding their best times</source>
        <translation>Après un déplacement à la main, les autres lots ne glissent vers la droite qu’autant qu’il le faut, au lieu de prendre leurs meilleurs horaires</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Begin with nothing; what is open is saved first, if you like</source>
        <translation>Partir de zéro ; le travail ouvert est d’abord enregistré, si vous le souhaitez</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Bring orders, machines and other tables in from a workbook</source>
        <translation>Importer des ordres, des machines et d’autres tableaux depuis un classeur</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Close Corkboard; it asks about work that is not saved</source>
        <translation>Fermer Corkboard, qui demande d’abord s’il faut enregistrer le travail</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Close the panel that has the keyboard; View ▸ Panels opens it again</source>
        <translation>Fermer le volet actif ; Affichage ▸ Volets le rouvre</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Copy &amp;diagnostic report</source>
        <translation>Copier le &amp;rapport de diagnostic</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Copy shop and plan, to try something beside them</source>
        <translation>Copier l’atelier et le plan, pour essayer autre chose à côté</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Copy the selected cells and empty them</source>
        <translation>Copier les cellules sélectionnées et les vider</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Copy the selected cells, or the facts of the selected bars, as Excel takes them</source>
        <translation>Copier les cellules sélectionnées, ou les données des barres sélectionnées, pour Excel</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Do again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>E&amp;xport matrix…</source>
        <translation>Exporter la matri&amp;ce…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Each proposed order is an open offer from now on</source>
        <translation>Chaque ordre proposé devient dès maintenant une offre en cours</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>End the search and keep the best plan so far in sight</source>
        <translation>Terminer la recherche et garder en vue le meilleur plan trouvé</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Every key and what it does, on one sheet</source>
        <translation>Toutes les touches et ce qu’elles font, sur une page</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Export exchange &amp;JSON…</source>
        <translation>Exporter un fichier d’échange &amp;JSON…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Fi&amp;nd order…</source>
        <translation>Rec&amp;hercher un ordre…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Find an order by its number, customer or product, and show it</source>
        <translation>Trouver un ordre par son numéro, son client ou son produit, et le montrer</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Five steps from the order book to the schedule, on a sample factory</source>
        <translation>Cinq étapes, du carnet de commandes au planning, dans une usine d’exemple</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Forget what the optimiser found; your plan stays as it is</source>
        <translation>Renoncer au résultat de l’optimiseur ; votre plan reste tel quel</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Give the keyboard to the next table or panel</source>
        <translation>Passer au tableau ou au volet suivant</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Give the keyboard to the table or panel before</source>
        <translation>Passer au tableau ou au volet précédent</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Give the panel that has the keyboard less room</source>
        <translation>Donner moins de place au volet actif</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Give the panel that has the keyboard more room</source>
        <translation>Donner plus de place au volet actif</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Give the scenario that is shown another name</source>
        <translation>Donner un autre nom au scénario affiché</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Import &amp;report…</source>
        <translation>Ra&amp;pport d’importation…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Language, theme, units, weights, search times, saving: all in one place, with a search</source>
        <translation>Langue, thème, unités, pondérations, temps de calcul, enregistrement : tout au même endroit, avec une recherche</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Let the schedule go out in a copy of your own workbook</source>
        <translation>Exporter le planning dans une copie de votre propre classeur</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Lock the machine and the start of every lot that starts before now</source>
        <translation>Verrouiller la machine et le début de chaque lot qui a déjà commencé</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Lock what I mo&amp;ve</source>
        <translation>Verrouiller c&amp;e que je déplace</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Look for a better plan in the background</source>
        <translation>Chercher un meilleur plan en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Look for a better plan near the present one that moves few lots</source>
        <translation>Chercher un meilleur plan, proche du plan actuel, qui déplace peu de lots</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Make what the optimiser found your plan, as one step</source>
        <translation>Adopter le plan trouvé par l’optimiseur, en une étape</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>O&amp;verview of the plan</source>
        <translation>Vue d’ense&amp;mble du plan</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Ob&amp;jective…</source>
        <translation>Ob&amp;jectif…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Open a project, an exchange file or an order book</source>
        <translation>Ouvrir un projet, un fichier d’échange ou un carnet de commandes</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Others only make &amp;way</source>
        <translation>Les a&amp;utres cèdent juste la place</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Panel b&amp;efore</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/keyboard.py"/>
        <source>Panel with the keyboard</source>
        <translation>Volet actif</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Put every panel back where it was on the first day</source>
        <translation>Remettre tous les volets à leur place d’origine</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Put in what was copied, from Excel too</source>
        <translation>Insérer ce qui a été copié, y compris depuis Excel</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Put the topmost selected cell into those below it</source>
        <translation>Recopier la première cellule sélectionnée dans celles d’en dessous</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Re&amp;move scenario</source>
        <translation>&amp;Supprimer le scénario</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Re&amp;pair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Read &amp;back an edited schedule…</source>
        <translation>Relire un planning modi&amp;fié…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Register a &amp;template…</source>
        <translation>Ajouter un mo&amp;dèle…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Right, below, left, and right again</source>
        <translation>À droite, en bas, à gauche, puis de nouveau à droite</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>Enregis&amp;trer en PDF…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Save pict&amp;ure of the board…</source>
        <translation>Enregistrer une ima&amp;ge du planning…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Se&amp;nd the wave</source>
        <translation>E&amp;nvoyer la vague</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>See the plan as pages and print them: board, dispatch lists, order list and key figures</source>
        <translation>Voir le plan page par page et l’imprimer : planning, listes de lancement, liste des ordres et chiffres clés</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>See what was changed in an exported schedule, and accept it as one step</source>
        <translation>Voir ce qui a été modifié dans un planning exporté, et l’accepter en une seule étape</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Show about a day on the board</source>
        <translation>Montrer environ un jour sur le planning</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Show about a week on the board</source>
        <translation>Montrer environ une semaine sur le planning</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Show the selected bars as large as fits</source>
        <translation>Montrer les barres sélectionnées aussi grandes que possible</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Show the whole plan on the board</source>
        <translation>Montrer tout le plan sur le planning</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Take the last step back</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Take the panel that has the keyboard out of the window, or put it back</source>
        <translation>Sortir de la fenêtre le volet actif, ou l’y remettre</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Take the scenario that is shown out of the project; undo brings it back</source>
        <translation>Retirer du projet le scénario affiché ; Annuler le ramène</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Take them off the board; their orders wait to be planned again</source>
        <translation>Les retirer du planning ; leurs ordres attendent d’être replanifiés</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>The model as a l&amp;inear programme…</source>
        <translation>&amp;Modèle en programme linéaire…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>The optimiser leaves what a hand has moved where it is</source>
        <translation>L’optimiseur laisse en place ce qui a été déplacé à la main</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>The optimiser may move them again</source>
        <translation>L’optimiseur peut de nouveau les déplacer</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>The optimiser will not move them</source>
        <translation>L’optimiseur ne les déplacera pas</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>The page of the manual that fits what you are doing</source>
        <translation>La page du manuel qui correspond à ce que vous faites</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>The whole plan in a strip below the board, with a frame around what is shown</source>
        <translation>Tout le plan dans un bandeau sous le planning, avec un cadre autour de ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Unsc&amp;hedule selected lots</source>
        <translation>Ret&amp;irer du plan les lots sélectionnés</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Variables, objective and constraints of this very table; saved as LP or MPS</source>
        <translation>Variables, objectif et contraintes de ce tableau ; enregistrés en LP ou MPS</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Versions and counts, without any order data, for the people who look after Corkboard</source>
        <translation>Versions et comptages, sans aucune donnée d’ordre, pour ceux qui s’occupent de Corkboard</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Versions, licences, and the diagnostic report</source>
        <translation>Versions, licences et rapport de diagnostic</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Weights and &amp;rules of offering…</source>
        <translation>Pondérations et règle&amp;s d’offre…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Wh&amp;y is it late?</source>
        <translation>&amp;Pourquoi en retard ?</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>What an accepted order is worth, what transport costs, how long offers wait</source>
        <translation>Ce que vaut un ordre accepté, ce que coûte le transport, combien de temps les offres attendent</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>What came in from order books, and what did not</source>
        <translation>Ce qui a été importé des carnets de commandes, et ce qui ne l’a pas été</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>What costs how much in this project</source>
        <translation>Combien coûte chaque chose dans ce projet</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>What holds the selected order, and the cheapest change that helps</source>
        <translation>Ce qui retient l’ordre sélectionné, et la modification la moins chère qui y remédie</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Where else the selected lot could go, and at what price</source>
        <translation>Où le lot sélectionné pourrait aller, et à quel prix</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write costs, choices, regrets and next best plans as an Excel workbook</source>
        <translation>Écrire coûts, choix, regrets et meilleurs plans suivants dans un classeur Excel</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write the pages that were chosen for printing into a PDF file</source>
        <translation>Écrire dans un fichier PDF les pages choisies pour l’impression</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write the plan as an Excel workbook, or into a copy of your own</source>
        <translation>Écrire le plan dans un classeur Excel, ou dans une copie du vôtre</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write the whole plan as a PNG picture</source>
        <translation>Enregistrer tout le plan en image PNG</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write the whole project for other systems</source>
        <translation>Écrire tout le projet pour d’autres systèmes</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write the work into a file of another name, and go on there</source>
        <translation>Enregistrer le travail sous un autre nom, et continuer dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write the work into its file</source>
        <translation>Enregistrer le travail dans son fichier</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Zoom to &amp;all</source>
        <translation>Zoom sur &amp;tout</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Zoom to &amp;selection</source>
        <translation>Zoom sur la sé&amp;lection</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Zoom to a &amp;day</source>
        <translation>Zoom sur un &amp;jour</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Zoom to a &amp;week</source>
        <translation>Zoom sur une &amp;semaine</translation>
    </message>
</context>
<context>
    <name>AdviceStrip</name>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>Slots have {0} here, those of the template have {1}.</source>
        <translation>Les créneaux font ici {0}, ceux du modèle {1}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>Use a list instead</source>
        <translation>Utiliser plutôt une liste</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>Use {0} slots</source>
        <translation>Utiliser des créneaux de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>Use {0} slots again</source>
        <translation>Revenir aux créneaux de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>{0}-day</source>
        <translation>{0} j</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>{0}-hour</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>{0}-minute</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>AlternativeList</name>
    <message>
        <location filename="../../gui/panels/alternative_list.py"/>
        <source>Places for the lot, the cheapest first</source>
        <translation>Places pour le lot, la moins chère d’abord</translation>
    </message>
</context>
<context>
    <name>AlternativesPanel</name>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>&amp;Move here</source>
        <translation>&amp;Déplacer ici</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>Looking for places…</source>
        <translation>Recherche de places…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>Put the lot there as one step (Return)</source>
        <translation>Y mettre le lot en une étape (Entrée)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>Select a bar to see where else it could go, and at what price.</source>
        <translation>Sélectionnez une barre pour voir où elle pourrait aller, et à quel prix.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>Several lots are selected. Select one to see where else it could go.</source>
        <translation>Plusieurs lots sont sélectionnés. N’en sélectionnez qu’un pour voir où il pourrait aller.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>The places could not be worked out.</source>
        <translation>Les places n’ont pas pu être calculées.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>just in time</source>
        <translation>juste à temps</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>late by {0}</source>
        <translation>en retard de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>where it is</source>
        <translation>place actuelle</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>without a time</source>
        <translation>sans horaire</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>{0} can go nowhere else.</source>
        <translation>{0} ne peut aller nulle part ailleurs.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>{0} early</source>
        <translation>{0} d’avance</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>{0} · {1} pieces</source>
        <translation>{0} · {1} pièces</translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>{0}, not planned yet</source>
        <translation>{0}, pas encore planifié</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../gui/offers/answers.py"/>
        <source>Select offers that wait for an answer.</source>
        <translation>Sélectionnez des offres qui attendent une réponse.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/answers.py"/>
        <source>Why are {0} offers declined?</source>
        <translation>Pourquoi {0} offres sont-elles refusées ?</translation>
    </message>
    <message>
        <location filename="../../gui/offers/answers.py"/>
        <source>Why does {0} decline {1}?</source>
        <translation>Pourquoi {0} refuse-t-il {1} ?</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <location filename="../../gui/main_window/autosave.py"/>
        <source>Not saved automatically. {0}</source>
        <translation>L’enregistrement automatique n’a pas eu lieu. {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/autosave.py"/>
        <source>Saved automatically at {0}</source>
        <translation>Enregistré automatiquement à {0}</translation>
    </message>
</context>
<context>
    <name>Beliefs</name>
    <message>
        <location filename="../../gui/offers/beliefs.py"/>
        <source>Choose which acceptance is used</source>
        <translation>Choisir l’estimation utilisée</translation>
    </message>
    <message>
        <location filename="../../gui/offers/beliefs.py"/>
        <source>Learn acceptance from the history</source>
        <translation>Apprendre l’acceptation à partir de l’historique</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source> + {0} min changeover</source>
        <translation> + {0} min de changement</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source> after {0}</source>
        <translation> après {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source> and {0} more</source>
        <translation> et {0} de plus</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Alternatives</source>
        <translation>&amp;Alternatives</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Copy its facts</source>
        <translation>Cop&amp;ier ses données</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Freeze everything before {0}</source>
        <translation>Tout &amp;figer avant le {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Lock start and machine</source>
        <translation>&amp;Verrouiller début et machine</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Pieces produced…</source>
        <translation>&amp;Pièces produites…</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Repair the plan around it</source>
        <translation>Réparer l&amp;e plan autour</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Select all lots</source>
        <translation>&amp;Sélectionner tous les lots</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Split in two…</source>
        <translation>&amp;Scinder en deux…</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;What holds it?</source>
        <translation>&amp;Qu’est-ce qui le retient ?</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Why is it late?</source>
        <translation>Po&amp;urquoi en retard ?</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Zoomer dessus</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>+ −</source>
        <translation>+ −</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>1 2 3 while dragging</source>
        <translation>1 2 3 en glissant</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Alt + drag</source>
        <translation>Alt + glisser</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Alt + wheel</source>
        <translation>Alt + molette</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Alternatives: the best slots and their prices</source>
        <translation>Alternatives : les meilleures places et leurs prix</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Bar {0} of {1}</source>
        <translation>Barre {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Changeover</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Choose its place on the board</source>
        <translation>Choisir sa place sur le planning</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Click on a lock</source>
        <translation>Clic sur un verrou</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>Closed at {0}: starts {1}</source>
        <translation>Fermé à {0} : commence {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>Closed on {0}: starts {1}</source>
        <translation>Fermé le {0} : commence {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Copy the facts of the selected bars</source>
        <translation>Copier les données des barres sélectionnées</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Count {0} pieces of {1}</source>
        <translation>Déclarer {0} pièces de {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + A</source>
        <translation>Ctrl + A</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + C</source>
        <translation>Ctrl + C</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + Shift + ← →</source>
        <translation>Ctrl + Maj + ← →</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + Tab</source>
        <translation>Ctrl + Tab</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + drag</source>
        <translation>Ctrl + glisser</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + ↑ ↓</source>
        <translation>Ctrl + ↑ ↓</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Design</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Drag on empty space</source>
        <translation>Glisser dans le vide</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Drop at the place with that number</source>
        <translation>Déposer à la place qui porte ce numéro</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Enter on an order below the board</source>
        <translation>Entrée sur un ordre sous le planning</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Finish {0}</source>
        <translation>Terminer {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Forget the drag, as a right click does, or select nothing</source>
        <translation>Abandonner le déplacement, comme un clic droit, ou tout désélectionner</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Freeze everything before {0}</source>
        <translation>Tout figer avant le {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Go from bar to bar</source>
        <translation>Aller de barre en barre</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Late (h)</source>
        <translation>Retard (h)</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Lateness</source>
        <translation>Retard</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Leave the board</source>
        <translation>Quitter le planning</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Leave the other lots where they are</source>
        <translation>Laisser les autres lots où ils sont</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Lock &amp;machine only</source>
        <translation>Verrouiller la &amp;machine seule</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Lock {0}</source>
        <translation>Verrouiller {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Lock, or unlock</source>
        <translation>Verrouiller, ou déverrouiller</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/lock_clicks.py"/>
        <source>Locked machine and start: click to unlock both</source>
        <translation>Machine et début verrouillés : cliquer pour déverrouiller les deux</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/lock_clicks.py"/>
        <source>Locked machine: click to unlock</source>
        <translation>Machine verrouillée : cliquer pour déverrouiller</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/lock_clicks.py"/>
        <source>Locked start: click to unlock</source>
        <translation>Début verrouillé : cliquer pour déverrouiller</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/board.py"/>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Mark as &amp;done</source>
        <translation>Marquer comme &amp;terminé</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Mark as start&amp;ed</source>
        <translation>Marquer comme &amp;commencé</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Material</source>
        <translation>Matière</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Mer&amp;ge lots</source>
        <translation>Fusi&amp;onner les lots</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Merge the lots of {0}</source>
        <translation>Fusionner les lots de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Middle button, Space + drag</source>
        <translation>Bouton du milieu, Espace + glisser</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/move_menu.py"/>
        <source>Move &amp;to</source>
        <translation>Dép&amp;lacer vers</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move a bar; it snaps, and the others find their best times around it</source>
        <translation>Déplacer une barre ; elle s’aligne, et les autres prennent leurs meilleurs horaires autour</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move by one minute</source>
        <translation>Déplacer d’une minute</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move it to the very minute</source>
        <translation>Déplacer à la minute près</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move so, and leave the other lots where they are</source>
        <translation>Déplacer ainsi, et laisser les autres lots où ils sont</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move to another machine that can make it</source>
        <translation>Déplacer vers une autre machine qui peut le faire</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move to the best, second or third best slot</source>
        <translation>Déplacer à la meilleure place, à la deuxième ou à la troisième</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move to the slot before or behind</source>
        <translation>Déplacer à la place d’avant ou d’après</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>Move {0} lots</source>
        <translation>Déplacer {0} lots</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>Move {0} to {1}</source>
        <translation>Déplacer {0} vers {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>None of the {0} lots moves</source>
        <translation>Aucun des {0} lots ne bouge</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>Not available yet: starts {0}</source>
        <translation>Pas encore disponible : commence {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/share.py"/>
        <source>Only one lot at a time can be split.</source>
        <translation>On ne peut scinder qu’un lot à la fois.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Page Up, Page Down</source>
        <translation>Page préc, Page suiv</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/asking.py"/>
        <source>Pieces of {0} made in this lot (of {1}); what is left stays planned:</source>
        <translation>Pièces de {0} fabriquées dans ce lot (sur {1}) ; le reste demeure planifié :</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/asking.py"/>
        <source>Pieces of {0} that become a lot of their own (of {1}):</source>
        <translation>Pièces de {0} qui deviennent un lot à part (sur {1}) :</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/asking.py"/>
        <source>Pieces produced</source>
        <translation>Pièces produites</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>Place {0} of {1} on {2}</source>
        <translation>Placer {0} de {1} sur {2}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>Place {0} on {1}</source>
        <translation>Placer {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/board.py"/>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Push the board about</source>
        <translation>Faire glisser le planning</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Released</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Repair the plan around what is locked</source>
        <translation>Réparer le plan autour de ce qui est verrouillé</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Runs</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Scroll the machines</source>
        <translation>Faire défiler les machines</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Scroll the time</source>
        <translation>Faire défiler le temps</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Select a machine; the menu key selects its lots</source>
        <translation>Sélectionner une machine ; la touche Menu sélectionne ses lots</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Select all bars</source>
        <translation>Sélectionner toutes les barres</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Select all lots of the &amp;order</source>
        <translation>Sélectio&amp;nner tous les lots de l’ordre</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Select bars with a band; with Ctrl besides those selected</source>
        <translation>Sélectionner des barres avec un cadre ; avec Ctrl, en plus des barres sélectionnées</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Select the bar before or behind as well</source>
        <translation>Sélectionner aussi la barre d’avant ou d’après</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Select the orders of a colour</source>
        <translation>Sélectionner les ordres d’une couleur</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Shift + arrows</source>
        <translation>Maj + flèches</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Shift + drag</source>
        <translation>Maj + glisser</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Shift + wheel</source>
        <translation>Maj + molette</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Show the whole &amp;plan</source>
        <translation>Afficher tout le &amp;plan</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Show the whole order</source>
        <translation>Afficher l’ordre entier</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/asking.py"/>
        <source>Split in two</source>
        <translation>Scinder en deux</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Split {0} in two</source>
        <translation>Scinder {0} en deux</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>Split {0}: {1} to {2}</source>
        <translation>Scinder {0} : {1} vers {2}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Start {0}</source>
        <translation>Commencer {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Tab, ↑ ↓, Home, End</source>
        <translation>Tab, ↑ ↓, Début, Fin</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Take a part along, half at first; the wheel makes it more or less</source>
        <translation>N’en prendre qu’une partie, d’abord la moitié ; la molette en prend plus ou moins</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Take off the board</source>
        <translation>Retirer du planning</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Take this lock away</source>
        <translation>Ôter ce verrou</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>There is no machine here.</source>
        <translation>Il n’y a pas de machine ici.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/move_menu.py"/>
        <source>There is no other machine</source>
        <translation>Il n’y a pas d’autre machine</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/slots.py"/>
        <source>There is no place {0} for {1}.</source>
        <translation>Il n’y a pas de place n° {0} pour {1}.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>U&amp;nschedule</source>
        <translation>&amp;Retirer du plan</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/lock_clicks.py"/>
        <source>Unlock the machine of {0}</source>
        <translation>Déverrouiller la machine de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/lock_clicks.py"/>
        <source>Unlock the start of {0}</source>
        <translation>Déverrouiller le début de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Unlock {0}</source>
        <translation>Déverrouiller {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Unschedule {0}</source>
        <translation>Retirer {0} du plan</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tick_words.py"/>
        <source>Week {0}</source>
        <translation>Semaine {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Why is it late?</source>
        <translation>Pourquoi en retard ?</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tick_words.py"/>
        <source>W{0}</source>
        <translation>S{0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>after {0}</source>
        <translation>après {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>at its release</source>
        <translation>à sa disponibilité</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>before {0}</source>
        <translation>avant {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>complete when due</source>
        <translation>terminé à l’échéance</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>double printing</source>
        <translation>impression double</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>early</source>
        <translation>en avance</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>exactly here, nothing else moves</source>
        <translation>exactement ici, rien d’autre ne bouge</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>first on the machine</source>
        <translation>premier sur la machine</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>free to the minute</source>
        <translation>libre, à la minute près</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>just in time</source>
        <translation>juste à temps</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>locked: {0}</source>
        <translation>verrouillé : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>more than 3 days early</source>
        <translation>plus de 3 jours d’avance</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>more than a day late</source>
        <translation>plus d’un jour de retard</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>no due date</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/move_lots.py"/>
        <source>place {0} of the best</source>
        <translation>n° {0} des meilleures places</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>producer</source>
        <translation>producteur</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>single printing</source>
        <translation>impression simple</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>start of the shift</source>
        <translation>début de la plage de travail</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>stays here</source>
        <translation>reste ici</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>wheel: more or less</source>
        <translation>molette : plus ou moins</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/marks.py"/>
        <source>{0} deadline</source>
        <translation>date limite {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/marks.py"/>
        <source>{0} due</source>
        <translation>échéance {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>{0} early</source>
        <translation>{0} d’avance</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} gives way</source>
        <translation>{0} cède la place</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>{0} h a day</source>
        <translation>{0} h par jour</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>{0} has no row to go to there.</source>
        <translation>{0} n’a aucune ligne à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>{0} late</source>
        <translation>{0} de retard</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} late by {1}</source>
        <translation>{0} en retard de {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} lots</source>
        <translation>{0} lots</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>{0} of work</source>
        <translation>{0} de travail</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} of {1} pieces</source>
        <translation>{0} pièces sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} on time</source>
        <translation>{0} à l’heure</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>{0} on {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/marks.py"/>
        <source>{0} released</source>
        <translation>dispo. {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>{0} to {1}</source>
        <translation>du {0} au {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>← → in the legend, Enter</source>
        <translation>← → dans la légende, Entrée</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>↑ ↓ among the machines</source>
        <translation>↑ ↓ parmi les machines</translation>
    </message>
</context>
<context>
    <name>BoardToolbar</name>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>Colour by</source>
        <translation>Colorer selon</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>What is selected</source>
        <translation>La sélection</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>What the colours of the bars say</source>
        <translation>Ce que disent les couleurs des barres</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>Zoom: {0}</source>
        <translation>Zoom : {0}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../gui/gantt/canvas.py"/>
        <source>Planning board</source>
        <translation>Planning</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <location filename="../../gui/matrix/cell_card.py"/>
        <source>{0} on {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Book</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Made</source>
        <translation>Fabriqué</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>What the book says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>anything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>comes in</source>
        <translation>est importé</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>single</source>
        <translation>simple</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>stays: locked or begun</source>
        <translation>reste : verrouillé ou commencé</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../../gui/offers/chart.py"/>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <location filename="../../gui/offers/chart.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>&amp;Correct {0} more like it</source>
        <translation>&amp;Corriger {0} cellules semblables</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>&amp;Take the correction back</source>
        <translation>&amp;Retirer la correction</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Cells that were refused, or are to be looked at, can be corrected here; the book stays as it is.</source>
        <translation>Les cellules refusées ou à vérifier peuvent être corrigées ici ; le fichier reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Corrected</source>
        <translation>Corrigées</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Double-click or press Return to correct {0}; the book stays as it is.</source>
        <translation>Double-cliquer ou appuyer sur Entrée pour corriger {0} ; le fichier reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Find in these rows</source>
        <translation>Rechercher dans ces lignes</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>In order</source>
        <translation>Conformes</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Names that the project does not &amp;know come in as new</source>
        <translation>Reprendre comme &amp;nouveaux les noms inconnus du projet</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>No row of this table can come in.</source>
        <translation>Aucune ligne de ce tableau ne peut être reprise.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Was everything read correctly?</source>
        <translation>Tout a-t-il été bien lu ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>{0} come in.</source>
        <translation>À importer : {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>{0} comes in.</source>
        <translation>À importer : {0}.</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>&amp;Ink</source>
        <translation>&amp;Encre</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>&amp;Orders</source>
        <translation>&amp;Ordres</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>&amp;Size</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>&amp;Until</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>A da&amp;y is</source>
        <translation>Un &amp;jour fait</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>All days on one page’s width</source>
        <translation>En pleine page</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Board</source>
        <translation>Planning</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Colour &amp;by</source>
        <translation>Co&amp;lorer selon</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Colours and patterns</source>
        <translation>Couleurs et motifs</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Days of one width</source>
        <translation>Jours de largeur fixe</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Days on board and lists</source>
        <translation>Jours du planning et des listes</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Each &amp;machine begins a page</source>
        <translation>Une page par &amp;machine</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Each produce&amp;r begins a page</source>
        <translation>Une page par produ&amp;cteur</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Large, to hang up</source>
        <translation>Grands, pour afficher</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Mar&amp;gins</source>
        <translation>Mar&amp;ges</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Orien&amp;tation</source>
        <translation>Orien&amp;tation</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Pages of</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Sho&amp;w</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Small, to save paper</source>
        <translation>Petits, pour économiser</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Some days</source>
        <translation>Certains jours</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>T&amp;ext size</source>
        <translation>Ca&amp;ractères</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>Wi&amp;dth</source>
        <translation>Lar&amp;geur</translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>Relax</source>
        <translation>Relâcher</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>Relax: {0}</source>
        <translation>Relâcher : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>The plan was edited meanwhile; search again.</source>
        <translation>Le plan a été modifié entre-temps ; relancez la recherche.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>These cannot all be kept:</source>
        <translation>Tout ceci ne peut pas être respecté :</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>batch of {order}</source>
        <translation>multiple de lot de {order}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>deadline of {order}</source>
        <translation>date limite de {order}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>longer horizon</source>
        <translation>horizon plus long</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>machine lock of {lot}</source>
        <translation>verrou machine de {lot}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>one more lot for {order}</source>
        <translation>un lot de plus pour {order}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>one more machine for {order}</source>
        <translation>une machine de plus pour {order}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>possible then, cost {0}</source>
        <translation>alors possible, coût {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>possible then, cost {0} ({1})</source>
        <translation>alors possible, coût {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>release of {order}</source>
        <translation>disponibilité de {order}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>smallest lot of {order}</source>
        <translation>lot minimal de {order}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>start lock of {lot}</source>
        <translation>verrou de début de {lot}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>still no plan: {0}</source>
        <translation>toujours aucun plan : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>{machine} available at once</source>
        <translation>{machine} disponible tout de suite</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>{machine} not closed</source>
        <translation>{machine} non fermée</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>{order} allowed on {machine}</source>
        <translation>{order} autorisé sur {machine}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <location filename="../../gui/tables/column_chooser.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../gui/tables/column_chooser.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../gui/tables/column_chooser.py"/>
        <source>Columns to show</source>
        <translation>Colonnes à afficher</translation>
    </message>
    <message>
        <location filename="../../gui/tables/column_chooser.py"/>
        <source>Show those that hold something</source>
        <translation>Afficher celles qui ne sont pas vides</translation>
    </message>
    <message>
        <location filename="../../gui/tables/column_chooser.py"/>
        <source>{0}  (empty)</source>
        <translation>{0}  (vide)</translation>
    </message>
</context>
<context>
    <name>ColumnPage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>(no header)</source>
        <translation>(sans en-tête)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>1 of {0} columns is not certain. Without an answer it is left out.</source>
        <translation>1 colonne sur {0} n’est pas certaine. Sans réponse, elle est écartée.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>All {0} columns are accounted for.</source>
        <translation>Toutes les colonnes ont trouvé leur place ({0}).</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>Still to be found: {0}</source>
        <translation>Reste à trouver : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>What do the columns hold?</source>
        <translation>Que contiennent les colonnes ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>{0} of {1} columns are not certain. Without an answer they are left out.</source>
        <translation>{0} colonnes sur {1} ne sont pas certaines. Sans réponse, elles sont écartées.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>As before</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Every row of the book stands in the project as it is.</source>
        <translation>Chaque ligne du fichier est déjà telle quelle dans le projet.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Gone</source>
        <translation>Absent</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>One step, which one undo takes back.</source>
        <translation>Une seule étape, qu’une seule annulation défait.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Orders that are gone from the book</source>
        <translation>Ordres absents du fichier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Remove &amp;all that are gone from the book, with their lots</source>
        <translation>Retirer &amp;tout ce qui est absent du fichier, avec ses lots</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>What will change?</source>
        <translation>Qu’est-ce qui va changer ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0} is locked or begun: only its progress comes in.</source>
        <translation>{0} est verrouillé ou commencé : seul son avancement est repris.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0} of the project are gone from the book; they stay unless you tick them.</source>
        <translation>{0} du projet ne figurent plus dans le fichier ; rien n’est retiré sans être coché.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0} of the project is gone from the book; it stays unless you tick it.</source>
        <translation>{0} du projet ne figure plus dans le fichier ; rien n’est retiré sans être coché.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0} orders are locked or begun: only their progress comes in.</source>
        <translation>{0} ordres sont verrouillés ou commencés : seul leur avancement est repris.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0} that the project does not know come in besides.</source>
        <translation>S’y ajoutent, inconnus du projet : {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0}: locked or begun work needs them as they are, so they stay.</source>
        <translation>{0} : du travail verrouillé ou commencé en dépend, rien n’y change donc.</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Beyond the horizon</source>
        <translation>Au-delà de l’horizon</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_panel.py"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Lot too small</source>
        <translation>Lot trop petit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Machine cannot do it</source>
        <translation>Machine inadaptée</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Misses its deadline</source>
        <translation>Date limite dépassée</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_panel.py"/>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>No room for the changeover</source>
        <translation>Pas de place pour le changement de série</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Not a multiple of the batch</source>
        <translation>Multiple non respecté</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Not planned yet</source>
        <translation>Pas encore planifié</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Quantity not covered</source>
        <translation>Quantité non couverte</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Starts before its release</source>
        <translation>Commence avant sa disponibilité</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Starts in closed time</source>
        <translation>Commence pendant une fermeture</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Too many lots</source>
        <translation>Trop de lots</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Too many machines at once</source>
        <translation>Trop de machines à la fois</translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Wrong end</source>
        <translation>Fin erronée</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <location filename="../../gui/tables/counts.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../gui/tables/counts.py"/>
        <source>Sum {0}</source>
        <translation>Somme {0}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/counts.py"/>
        <source>Take the search and all filters away</source>
        <translation>Ôter la recherche et tous les filtres</translation>
    </message>
    <message>
        <location filename="../../gui/tables/counts.py"/>
        <source>{shown} of {rows}</source>
        <translation>{shown} sur {rows}</translation>
    </message>
</context>
<context>
    <name>CureCard</name>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>&amp;Do it</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Cheapest change</source>
        <translation>Modification la moins chère</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Cost {0}</source>
        <translation>Coût {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Looking for the cheapest change…</source>
        <translation>Recherche de la modification la moins chère…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Make this change; Undo takes it back</source>
        <translation>Faire cette modification ; Annuler la défait</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>No single change was found that makes it any less late.</source>
        <translation>Aucune modification isolée trouvée qui réduise son retard.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>No single change was found that makes it on time. The best leaves it {0} late: {1}.</source>
        <translation>Aucune modification isolée trouvée qui le mette à l’heure. La meilleure lui laisse {0} de retard : {1}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Pre&amp;view</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Show on the board what it would lead to</source>
        <translation>Montrer sur le planning ce qui en résulterait</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>also on time: {0}</source>
        <translation>aussi à l’heure : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>nobody else becomes late</source>
        <translation>aucun autre ne prend de retard</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>{0} late by {1}</source>
        <translation>{0} en retard de {1}</translation>
    </message>
</context>
<context>
    <name>DashboardPanel</name>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Acceptance rate</source>
        <translation>Taux d’acceptation</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Brier {0}</source>
        <translation>Brier {0}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Calibration</source>
        <translation>Calibrage</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Figures by</source>
        <translation>Chiffres par</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Net benefit</source>
        <translation>Bénéfice net</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>No offers were sent yet. Figures appear as offers are sent and answered.</source>
        <translation>Aucune offre n’a encore été envoyée. Les chiffres apparaissent au fil des envois et des réponses.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Reassignments per order</source>
        <translation>Réaffectations par ordre</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Targets reached</source>
        <translation>Cibles atteintes</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Transport per order</source>
        <translation>Transport par ordre</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>{0} offers of {1} orders: {2} accepted, {3} declined, {4} expired, {5} waiting.</source>
        <translation>{0} offres pour {1} ordres : {2} acceptées, {3} refusées, {4} expirées, {5} en attente.</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <location filename="../../gui/main_window/dock_title.py"/>
        <source>Float or dock</source>
        <translation>Détacher ou ancrer</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/dock_title.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/dock_title.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Changeovers</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Dashboard</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Insight</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Panels</source>
        <translation>Volets</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Score</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Solve</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Who can do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Why late?</source>
        <translation>Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source> And {0} more.</source>
        <translation> Et {0} de plus.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Corkboard project (*.cork)</source>
        <translation>Projet Corkboard (*.cork)</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/opening.py"/>
        <source>Opening {0}… {1}</source>
        <translation>Ouverture de {0}… {1}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Projects, exchange files, order books ({0})</source>
        <translation>Projets, fichiers d’échange, carnets de commandes ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Save the changes to {0}?</source>
        <translation>Enregistrer les modifications de {0} ?</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Saved as {0}</source>
        <translation>Enregistré sous {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Show all…</source>
        <translation>Tout afficher…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>This file was not opened: {0}</source>
        <translation>Ce fichier n’a pas été ouvert : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>What was left out</source>
        <translation>Ce qui a été écarté</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Why it was not opened</source>
        <translation>Pourquoi il n’a pas été ouvert</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Your steps are safe from a crash again.</source>
        <translation>Vos étapes sont de nouveau à l’abri d’une panne.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>{0} is open already.</source>
        <translation>{0} est déjà ouvert.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <location filename="../../gui/matrix/empty_page.py"/>
        <source>&amp;Begin with 5 × 5</source>
        <translation>&amp;Commencer par 5 × 5</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/empty_page.py"/>
        <source>&amp;Import matrix…</source>
        <translation>&amp;Importer une matrice…</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/empty_page.py"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/empty_page.py"/>
        <source>Copy the cells in Excel, orders down and machines across, and press Ctrl+V. Titles come along; a table without titles gets P1, P2 … and M1, M2 … An empty cell, x or - means: not allowed.</source>
        <translation>Copiez les cellules dans Excel, ordres en lignes et machines en colonnes, puis appuyez sur Ctrl+V. Les titres suivent ; un tableau sans titres reçoit P1, P2… et M1, M2… Une cellule vide, x ou - signifie : non autorisé.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/empty_page.py"/>
        <source>Paste your table here</source>
        <translation>Collez ici votre tableau</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>One thing after the other: {0}</source>
        <translation>Une chose après l’autre : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>Save as {0}</source>
        <translation>Enregistrer sous {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <location filename="../../gui/dialogs/error_dialog.py"/>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/error_dialog.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/error_dialog.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/error_dialog.py"/>
        <source>Something went wrong that should not have. Your work is safe: every step is kept, and you can go on.

If it happens again, copy this report and send it to the people who look after Corkboard. It holds no order data.</source>
        <translation>Une erreur qui n’aurait pas dû se produire est survenue. Votre travail est en sécurité : chaque étape est conservée et vous pouvez continuer.

Si cela se reproduit, copiez ce rapport et envoyez-le aux personnes qui s’occupent de Corkboard. Il ne contient aucune donnée d’ordre.</translation>
    </message>
</context>
<context>
    <name>ErrorWatch</name>
    <message>
        <location filename="../../gui/main_window/errors.py"/>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errors.py"/>
        <source>The same error happened again. Your work is safe.</source>
        <translation>La même erreur s’est reproduite. Votre travail est en sécurité.</translation>
    </message>
</context>
<context>
    <name>ExceptionsArea</name>
    <message>
        <location filename="../../gui/tables/exceptions_area.py"/>
        <source>Add the public holidays of a country</source>
        <translation>Ajouter les jours fériés d’un pays</translation>
    </message>
    <message>
        <location filename="../../gui/tables/exceptions_area.py"/>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <location filename="../../gui/tables/exceptions_area.py"/>
        <source>Exceptions of {0}</source>
        <translation>Exceptions de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/exceptions_area.py"/>
        <source>Public holidays…</source>
        <translation>Jours fériés…</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../../gui/main_window/exchange.py"/>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exchange.py"/>
        <source>Import a book</source>
        <translation>Importer un classeur</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exchange.py"/>
        <source>Import: {0}</source>
        <translation>Importer : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exchange.py"/>
        <source>Workbooks and tables ({0})</source>
        <translation>Classeurs et tableaux ({0})</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>A template is a copy of your own workbook, kept in this project. Only the cells of the plan are written; all else stays as it is.</source>
        <translation>Un modèle est une copie de votre propre classeur, gardée dans ce projet. Seules les cellules du plan sont écrites ; tout le reste demeure tel quel.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Export schedule</source>
        <translation>Exporter le planning</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Forget template</source>
        <translation>Oublier le modèle</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Register a template…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Schedule per machine, grid, a sheet per machine, orders, key figures</source>
        <translation>Planning par machine, grille, une feuille par machine, ordres, chiffres clés</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Standard workbook</source>
        <translation>Classeur standard</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Which workbook?</source>
        <translation>Quel classeur ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Workbooks the schedule can go into</source>
        <translation>Classeurs pouvant recevoir le planning</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Your template: {0}</source>
        <translation>Votre modèle : {0}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Exchange file (*.json)</source>
        <translation>Fichier d’échange (*.json)</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Export exchange JSON</source>
        <translation>Exporter un fichier d’échange JSON</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Export schedule</source>
        <translation>Exporter le planning</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Writing {0}…</source>
        <translation>Écriture de {0}…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>{0} is written.</source>
        <translation>{0} est écrit.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>{0} schedule.xlsx</source>
        <translation>{0} planning.xlsx</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <location filename="../../gui/panels/fact_line.py"/>
        <source>Show on the board</source>
        <translation>Montrer sur le planning</translation>
    </message>
    <message>
        <location filename="../../gui/panels/fact_line.py"/>
        <source>What else it leads to</source>
        <translation>Ce qui en résulte encore</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Answered</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Article number</source>
        <translation>Numéro d’article</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Available from</source>
        <translation>Disponible dès</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Batch</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Cost per hour</source>
        <translation>Coût horaire</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Cost per km</source>
        <translation>Coût au km</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Design</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Distance in km</source>
        <translation>Distance en km</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Earliest start</source>
        <translation>Début au plus tôt</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>False</source>
        <translation>FAUX</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Fixed cost</source>
        <translation>Coût fixe</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Grade</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Greatest length</source>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Greatest thickness</source>
        <translation>Épaisseur maximale</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Greatest width</source>
        <translation>Largeur maximale</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Hours of work</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Hours per day</source>
        <translation>Heures par jour</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Kind of stopper</source>
        <translation>Type de bouchon</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Lead time in days</source>
        <translation>Délai en jours</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Lots at most</source>
        <translation>Lots au plus</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Machine or producer</source>
        <translation>Machine ou producteur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Material</source>
        <translation>Matière</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Materials</source>
        <translation>Matières</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Mounted</source>
        <translation>Monté</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Mounted order</source>
        <translation>Ordre monté</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Order number</source>
        <translation>Numéro d’ordre (OF)</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Orders at most</source>
        <translation>Ordres au plus</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Preparation cost</source>
        <translation>Coût de préparation</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Quantity left to make</source>
        <translation>Quantité restant à fabriquer</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Quantity made</source>
        <translation>Quantité fabriquée</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Reason</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Same or differs</source>
        <translation>Identique ou différent</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Sent</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Setup</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Single or double</source>
        <translation>Simple ou double</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Single or double print</source>
        <translation>Impression simple ou double</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Smallest lot</source>
        <translation>Lot minimal</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Supports</source>
        <translation>Supports</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Target volume</source>
        <translation>Volume cible</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Time to answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>True</source>
        <translation>VRAI</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Volume to date</source>
        <translation>Volume à ce jour</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Weight in the plan</source>
        <translation>Pondération dans le plan</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Weight of the goods</source>
        <translation>Poids de la marchandise</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>(All {0})</source>
        <translation>(Tout : {0})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Earliest first</source>
        <translation>Du plus tôt au plus tard</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Find a value</source>
        <translation>Rechercher une valeur</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Find a value…</source>
        <translation>Rechercher une valeur…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Largest first</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Latest first</source>
        <translation>Du plus tard au plus tôt</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Show these</source>
        <translation>Afficher celles-ci</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Smallest first</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Sort A to Z</source>
        <translation>Trier de A à Z</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Sort Z to A</source>
        <translation>Trier de Z à A</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Values to show</source>
        <translation>Valeurs à afficher</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>… and {0} more: type to narrow</source>
        <translation>… et {0} de plus : tapez pour affiner</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>Find order</source>
        <translation>Rechercher un ordre</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>Next order</source>
        <translation>Ordre suivant</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>No order has this</source>
        <translation>Aucun ordre trouvé</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>Order before</source>
        <translation>Ordre précédent</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>Order, customer or product</source>
        <translation>Ordre, client ou produit</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>GoneRows</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>In the book</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Remove order</source>
        <translation>Retirer l’ordre</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Remove row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>What the project says</source>
        <translation>Ce que dit le projet</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Work on it</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>cancelled, row {0}</source>
        <translation>annulé, ligne {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>finished, row {0}</source>
        <translation>terminé, ligne {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>locked or begun: it stays</source>
        <translation>verrouillé ou commencé : reste</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>not there</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>&amp;Lock what a hand has moved</source>
        <translation>&amp;Verrouiller ce qui a été déplacé à la main</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>Lots behind a moved one go right just as far as they must; otherwise they find their best times around it.</source>
        <translation>Les lots qui suivent ne glissent vers la droite qu’autant qu’il le faut ; sinon, ils prennent leurs meilleurs horaires autour de lui.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>Moves by hand</source>
        <translation>Déplacements à la main</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>The optimiser leaves it there; a repair works around it.</source>
        <translation>L’optimiseur le laisse en place ; une réparation le contourne.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>The others only &amp;make way</source>
        <translation>Les autres &amp;cèdent juste la place</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <location filename="../../gui/help/desk.py"/>
        <source>The page of the manual about this (F1)</source>
        <translation>La page du manuel à ce sujet (F1)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../gui/help/help_window.py"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../gui/help/help_window.py"/>
        <source>Corkboard manual</source>
        <translation>Manuel de Corkboard</translation>
    </message>
    <message>
        <location filename="../../gui/help/help_window.py"/>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <location filename="../../gui/help/help_window.py"/>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../gui/help/help_window.py"/>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <location filename="../../gui/help/help_window.py"/>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <location filename="../../gui/help/help_window.py"/>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../gui/panels/history_panel.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <location filename="../../gui/panels/history_panel.py"/>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>&amp;Years</source>
        <translation>&amp;Années</translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>A part of a country with holidays of its own is written like FR-57 or DE-BY.</source>
        <translation>Une région qui a ses propres jours fériés s’écrit par exemple FR-57 ou DE-BY.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>Add public holidays of {0} to {1}</source>
        <translation>Ajouter les jours fériés de {0} à {1}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>Days that will be closed</source>
        <translation>Jours qui seront fermés</translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>Public holidays for {0}</source>
        <translation>Jours fériés pour {0}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>There are no public holidays in these years.</source>
        <translation>Il n’y a pas de jours fériés ces années-là.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Go on to: {0}</source>
        <translation>&amp;Continuer : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Import all</source>
        <translation>&amp;Tout importer</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Import {0}</source>
        <translation>&amp;Importer {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Import {0}, remove {1}</source>
        <translation>&amp;Importer {0}, retirer {1}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Remove {0}</source>
        <translation>&amp;Retirer {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>, remove {0}</source>
        <translation>, retirer {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Import {0}</source>
        <translation>Importer {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Import {0} from {1}</source>
        <translation>Importer {0} de {1}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Import {0}: nothing new</source>
        <translation>Importer {0} : rien de nouveau</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Looking at the sheet “{0}”…</source>
        <translation>Examen de la feuille « {0} »…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Read as last time: sheet “{0}”, headers in row {1}, {2} columns.</source>
        <translation>Lu comme la dernière fois : feuille « {0} », en-têtes en ligne {1}, {2} colonnes.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Remove {0} gone from {1}</source>
        <translation>Retirer ce qui est absent de {1} : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Rows that stay out: {0}; to look at: {1} (see Back).</source>
        <translation>Lignes non importées : {0} ; à vérifier : {1} (voir Précédent).</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Understanding {0} rows of {1}…</source>
        <translation>Analyse de {0} lignes de {1}…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>InsightPanel</name>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Left</source>
        <translation>Restants</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Next best</source>
        <translation>Suivants</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Nothing is chosen yet. The best total is {0}.</source>
        <translation>Rien de choisi. Meilleur total : {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Orders that no machine does</source>
        <translation>Ordres qu’aucune machine ne fait</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Plan {0} costs {1} instead of {2} ({3}).</source>
        <translation>Le plan {0} coûte {1} au lieu de {2} ({3}).</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Take plan {0}: total {1}</source>
        <translation>Prendre le plan {0} : total {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>The next best plans, cheapest first</source>
        <translation>Les meilleurs plans suivants, du moins cher au plus cher</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>There is no matrix yet.</source>
        <translation>Il n’y a pas encore de matrice.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>There is no plan.</source>
        <translation>Il n’y a pas de plan.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Total {0}</source>
        <translation>Total {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>What machines are worth</source>
        <translation>Ce que valent les machines</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>as good</source>
        <translation>aussi bon</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>chosen now. The best total is {0}.</source>
        <translation>choisi à présent. Meilleur total : {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>for {0} orders on {1} machines</source>
        <translation>pour {0} ordres sur {1} machines</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>{0}. Total {1}</source>
        <translation>{0}. Total {1}</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <location filename="../../gui/main_window/keyboard.py"/>
        <source>Board</source>
        <translation>Planning</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/keyboard.py"/>
        <source>Cost matrix</source>
        <translation>Matrice de coûts</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keyboard.py"/>
        <source>No other machine in that direction can make {0}.</source>
        <translation>Aucune autre machine de ce côté ne peut faire {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/keyboard.py"/>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keyboard.py"/>
        <source>Select one lot for this.</source>
        <translation>Sélectionnez un lot pour cela.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/keyboard.py"/>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <location filename="../../gui/dialogs/keyboard_dialog.py"/>
        <source>Find a key by what it does</source>
        <translation>Rechercher une touche par son effet</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keyboard_dialog.py"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/keyboard_dialog.py"/>
        <source>No key does that.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Changeovers</source>
        <translation>Changements de série</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Cost matrix</source>
        <translation>Matrice de coûts</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Offer history</source>
        <translation>Historique des offres</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Rates of machines</source>
        <translation>Cadences des machines</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the changeovers?</source>
        <translation>Où sont les changements de série ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the costs?</source>
        <translation>Où sont les coûts ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the machines?</source>
        <translation>Où sont les machines ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the offers?</source>
        <translation>Où sont les offres ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the orders?</source>
        <translation>Où sont les ordres ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the producers?</source>
        <translation>Où sont les producteurs ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the rates?</source>
        <translation>Où sont les cadences ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where is the table?</source>
        <translation>Où est le tableau ?</translation>
    </message>
</context>
<context>
    <name>LaneDelegate</name>
    <message>
        <location filename="../../gui/offers/lane_list.py"/>
        <source>no producer</source>
        <translation>aucun producteur</translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>&amp;Learn from the history</source>
        <translation>&amp;Apprendre de l’historique</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>As given</source>
        <translation>Les valeurs données</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Calibration on the latest answers</source>
        <translation>Calibrage sur les dernières réponses</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Each producer&apos;s rate</source>
        <translation>Le taux par producteur</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>In use</source>
        <translation>Estimation utilisée</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Learned from {0} answers, {1} to {2}.</source>
        <translation>Appris de {0} réponses, du {1} au {2}.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Learning…</source>
        <translation>Apprentissage…</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Log-loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>No offers were answered yet: acceptances are as given.</source>
        <translation>Aucune offre n’a encore reçu de réponse : les taux d’acceptation sont ceux donnés.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Pinned: {0}</source>
        <translation>Imposé : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Simple rate</source>
        <translation>Taux simple</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>The better one ({0})</source>
        <translation>Le meilleur ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Which acceptance is used</source>
        <translation>Estimation de l’acceptation utilisée</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>yyyy-MM-dd</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../gui/gantt/legend.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/legend.py"/>
        <source>{0}: {1}. Click to select.</source>
        <translation>{0} : {1}. Cliquer pour sélectionner.</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>A sheet for each machine</source>
        <translation>Une feuille par machine</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>A slot has</source>
        <translation>Un créneau fait</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>Grid: machines × time slots</source>
        <translation>Grille : machines × créneaux</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>Grid: time slots × machines</source>
        <translation>Grille : créneaux × machines</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>How long a slot is</source>
        <translation>Durée d’un créneau</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>How the plan is laid out</source>
        <translation>Disposition du plan</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>List: a row for each lot</source>
        <translation>Liste : une ligne par lot</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>Machines side by side</source>
        <translation>Machines côte à côte</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>Orders × days</source>
        <translation>Ordres × jours</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>The first begins</source>
        <translation>Le premier débute</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>What is asked, and the cells that answer it</source>
        <translation>Ce qui est demandé, et les cellules qui y répondent</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>When the first slot begins</source>
        <translation>Début du premier créneau</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>at {0}</source>
        <translation>à {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>click its cell</source>
        <translation>cliquez sur sa cellule</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>still to be shown</source>
        <translation>reste à montrer</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>LineGrid</name>
    <message>
        <location filename="../../gui/panels/line_grid.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Place</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Rows of the book</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>comes in</source>
        <translation>importée</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>comes in, doubtful</source>
        <translation>importée, à vérifier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>stays out</source>
        <translation>non importée</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>&amp;Restart now</source>
        <translation>&amp;Redémarrer maintenant</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>Corkboard speaks it after a restart.</source>
        <translation>Prise en compte au redémarrage de Corkboard.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>Keeps these settings, asks to save what is not saved yet, and opens the same project again.</source>
        <translation>Garde ces paramètres, propose d’enregistrer ce qui ne l’est pas encore et rouvre le même projet.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LooksPanel</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Otherwise they count as cancelled.</source>
        <translation>Sinon elles comptent comme annulées.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Rows that look different</source>
        <translation>Lignes d’aspect différent</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Take &amp;hidden rows in ({0})</source>
        <translation>Reprendre les lignes &amp;masquées ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Take &amp;struck-through rows in ({0})</source>
        <translation>Reprendre les lignes &amp;barrées ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Use hidden &amp;columns ({0})</source>
        <translation>Utiliser les &amp;colonnes masquées ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>What a colour means</source>
        <translation>Ce que signifie une couleur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>{0} filled with colour {1}</source>
        <translation>{0} de couleur {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>Corkboard could not start itself again; please start it.</source>
        <translation>Corkboard n’a pas pu redémarrer de lui-même ; veuillez le relancer.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>The diagnostic report is on the clipboard. It holds no order data.</source>
        <translation>Le rapport de diagnostic est dans le presse-papiers. Il ne contient aucune donnée d’ordre.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>The search has ended. Best cost: {0}.</source>
        <translation>La recherche est terminée. Meilleur coût : {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>{0} is complete: no lot is planned and none is missing.</source>
        <translation>{0} est terminé : aucun lot n’est planifié et aucun ne manque.</translation>
    </message>
</context>
<context>
    <name>ManualBrowser</name>
    <message>
        <location filename="../../gui/help/browser.py"/>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source> Its cost would be {0}.</source>
        <translation> Son coût serait {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source> Preparation {0} comes on top.</source>
        <translation> Préparation {0} en plus.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source> Too few places: {0} left ({1}).</source>
        <translation> Trop peu de places : {0} sans machine ({1}).</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source> and {0} more</source>
        <translation> et {0} de plus</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source> {0} more conflicts.</source>
        <translation> {0} autres conflits.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Add an order</source>
        <translation>&amp;Ajouter un ordre</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Lock here</source>
        <translation>Ver&amp;rouiller ici</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Rename machine</source>
        <translation>&amp;Renommer la machine</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Rename order</source>
        <translation>&amp;Renommer l’ordre</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>, and no other costs as little</source>
        <translation>, et aucun autre ne coûte aussi peu</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>; others are as cheap</source>
        <translation> ; d’autres ne sont pas plus chers</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>A&amp;llow again</source>
        <translation>&amp;Autoriser à nouveau</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Add a &amp;machine</source>
        <translation>Ajouter une &amp;machine</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Add an order, a machine</source>
        <translation>Ajouter un ordre, une machine</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Add machine {0}</source>
        <translation>Ajouter la machine {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Add order {0}</source>
        <translation>Ajouter l’ordre {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Allow {0}</source>
        <translation>Autoriser {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Apply (Enter)</source>
        <translation>Appliquer (Entrée)</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Begin a table of {0} × {1}</source>
        <translation>Commencer un tableau de {0} × {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/painter.py"/>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Chosen, and locked.</source>
        <translation>Choisi et verrouillé.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Chosen.</source>
        <translation>Choisi.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Copy for a spreadsheet; all cells go with their titles</source>
        <translation>Copier pour un tableur ; le tout part avec ses titres</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Cost of {0}: {1}</source>
        <translation>Coût de {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Cost {0}, as the file gives it.</source>
        <translation>Coût {0}, tel que le donne le fichier.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Cost {0}, computed (corner mark): hours × hourly cost + changeover.</source>
        <translation>Coût {0}, calculé (marque au coin) : heures × coût horaire + changement de série.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Cost {0}, imported (mark at the lower left).</source>
        <translation>Coût {0}, importé (marque en bas à gauche).</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Cost {0}, typed.</source>
        <translation>Coût {0}, saisi.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>E&amp;mpty</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Empty the cells</source>
        <translation>Vider les cellules</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Even if it cost nothing, the plan would stay the best.</source>
        <translation>Même à coût nul, le plan resterait le meilleur.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Fill &amp;down</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Fill down, fill right</source>
        <translation>Recopier vers le bas, vers la droite</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Fill right</source>
        <translation>Recopier vers la droite</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Fo&amp;rbid</source>
        <translation>Inter&amp;dire</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Forbid the pair, or allow it again</source>
        <translation>Interdire la paire, ou l’autoriser à nouveau</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Forbid {0}</source>
        <translation>Interdire {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Force {0} on {1}</source>
        <translation>Imposer {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Forcing {0} on {1}</source>
        <translation>Imposer {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Forcing {0} on {1} costs nothing: another plan is as cheap.</source>
        <translation>Imposer {0} sur {1} ne coûte rien : un autre plan n’est pas plus cher.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Forcing {0} on {1} makes {2} into {3} ({4}).</source>
        <translation>Imposer {0} sur {1} fait passer le total de {2} à {3} ({4}).</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Forget (Esc)</source>
        <translation>Oublier (Échap)</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Forget what is previewed, stop looking for a plan</source>
        <translation>Oublier l’aperçu, arrêter la recherche d’un plan</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Go to the bar above; Esc comes back</source>
        <translation>Aller à la barre du haut ; Échap en revient</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>It is &amp;up again</source>
        <translation>À no&amp;uveau en service</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Its cost can be anything without changing the plan.</source>
        <translation>Son coût peut changer sans changer le plan.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Leave the matrix</source>
        <translation>Quitter la matrice</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Lock the pair, or let it go</source>
        <translation>Verrouiller la paire, ou la libérer</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Lock {0}</source>
        <translation>Verrouiller {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Locked here: every plan keeps this pair.</source>
        <translation>Verrouillé ici : chaque plan garde cette paire.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Looking for the best plan…</source>
        <translation>Recherche du meilleur plan…</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Losing it costs nothing: another plan is as cheap.</source>
        <translation>La perdre ne coûte rien : un autre plan n’est pas plus cher.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>No cost for {0}</source>
        <translation>Aucun coût pour {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>No machine may do it.</source>
        <translation>Aucune machine ne peut le faire.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>No plan does without this pair.</source>
        <translation>Aucun plan ne se passe de cette paire.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>No plan has {0} on {1}.</source>
        <translation>Aucun plan n’a {0} sur {1}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Not allowed: forbidden by hand.</source>
        <translation>Non autorisé : interdit à la main.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Not allowed: there is no cost.</source>
        <translation>Non autorisé : il n’y a pas de coût.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Not allowed: {0}.</source>
        <translation>Non autorisé : {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Nothing is chosen yet; the best plan costs {0}.</source>
        <translation>Rien n’est encore choisi ; le meilleur plan coûte {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Nothing was pasted.</source>
        <translation>Rien n’a été collé.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Paste a table, with titles or without</source>
        <translation>Coller un tableau, avec ou sans titres</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Paste {0} × {1} costs</source>
        <translation>Coller {0} × {1} coûts</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Price of loss: without it {0} becomes {1} ({2}).</source>
        <translation>Prix de la perte : sans elle, le total passe de {0} à {1} ({2}).</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Remo&amp;ve machine</source>
        <translation>&amp;Supprimer la machine</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Remo&amp;ve order</source>
        <translation>&amp;Supprimer l’ordre</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Remove {0}</source>
        <translation>Supprimer {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Remove {0} machines</source>
        <translation>Supprimer {0} machines</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Rename {0} to {1}</source>
        <translation>Renommer {0} en {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Solve (F5)</source>
        <translation>Optimiser (F5)</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Take &amp;out of the plan</source>
        <translation>Retirer du &amp;plan</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Take {0} out of the plan</source>
        <translation>Retirer {0} du plan</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>The plan costs {0}; the best costs {1} ({2}).</source>
        <translation>Le plan coûte {0} ; le meilleur coûte {1} ({2}).</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>The plan stays the best as long as it costs at least {0}.</source>
        <translation>Le plan reste le meilleur tant qu’elle coûte au moins {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>The plan stays the best as long as it costs no more than {0}.</source>
        <translation>Le plan reste le meilleur tant qu’elle ne coûte pas plus de {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>There is nothing on the clipboard that could be pasted.</source>
        <translation>Le presse-papiers ne contient rien qui puisse être collé.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Total {0}: no plan costs less{1}.</source>
        <translation>Total {0} : aucun plan ne coûte moins{1}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Total {0}: nothing better was found{1}.</source>
        <translation>Total {0} : rien de mieux n’a été trouvé{1}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>Type a cost, or change it</source>
        <translation>Saisir un coût, ou le modifier</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Un&amp;lock</source>
        <translation>Déver&amp;rouiller</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Unlock {0}</source>
        <translation>Déverrouiller {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>What &amp;forcing it costs…</source>
        <translation>Coût si on l’&amp;impose…</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/keys.py"/>
        <source>What forcing this pair costs; Enter again does it</source>
        <translation>Coût si cette paire est imposée ; Entrée une seconde fois l’impose</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>What forcing {0} on {1} costs</source>
        <translation>Coût de {0} imposé sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>What if it is &amp;down?</source>
        <translation>Et si elle est en &amp;panne ?</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>What losing it would cost</source>
        <translation>Coût de sa perte</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>What {0} on {1} means</source>
        <translation>Ce que signifie {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Without {0}</source>
        <translation>Sans {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>can be spared</source>
        <translation>peut manquer</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>down: {0}</source>
        <translation>en panne : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>down: {0} left</source>
        <translation>en panne : {0} sans machine</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>down?</source>
        <translation>en panne ?</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>instead of {0}: {1}</source>
        <translation>au lieu de {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/painter.py"/>
        <source>loss {0}</source>
        <translation>perte {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/painter.py"/>
        <source>needed</source>
        <translation>requise</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>too, with one more order on {0}: {1}</source>
        <translation>aussi, avec un ordre de plus sur {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>{0} is being worked out…</source>
        <translation>{0} : calcul en cours…</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0} is down</source>
        <translation>{0} en panne</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>{0} is down: it takes no orders.</source>
        <translation>{0} est en panne : elle ne prend aucun ordre.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0} makes {1} into {2} ({3}).</source>
        <translation>{0} fait passer le total de {1} à {2} ({3}).</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>{0} may not go on {1}, so it cannot be locked there.</source>
        <translation>{0} ne peut pas aller sur {1} et ne peut donc y être verrouillé.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>{0} on {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>{0} pairs</source>
        <translation>{0} paires</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>{0} rows</source>
        <translation>{0} lignes</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>{0} took too long to work out.</source>
        <translation>{0} : calcul trop long.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0}, {1} becomes {2} ({3}).</source>
        <translation>{0}, le total passe de {1} à {2} ({3}).</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0}: nothing more to pay, the total stays {1}.</source>
        <translation>{0} : rien de plus à payer, le total reste {1}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0}: total {1}</source>
        <translation>{0} : total {1}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0}: total {1}, and {2} would be left.</source>
        <translation>{0} : total {1}, mais resterait sans machine : {2}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0}: total {1}.</source>
        <translation>{0} : total {1}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>“{0}” is no cost; write it like {1}, or x where the pair is not allowed.</source>
        <translation>« {0} » n’est pas un coût ; écrivez-le comme {1}, ou x là où la paire n’est pas autorisée.</translation>
    </message>
</context>
<context>
    <name>MatrixBar</name>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>&amp;Export matrix to Excel…</source>
        <translation>&amp;Exporter la matrice vers Excel…</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>&amp;Import matrix…</source>
        <translation>&amp;Importer une matrice…</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>&amp;Solve</source>
        <translation>&amp;Optimiser</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Any number</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>As each machine says</source>
        <translation>Selon chaque machine</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Cells show by how much the total grows if the pair is forced</source>
        <translation>Les cellules montrent de combien le total augmente si la paire est imposée</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Cells show what each pair costs</source>
        <translation>Les cellules montrent ce que coûte chaque paire</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>More about this matrix</source>
        <translation>Plus sur cette matrice</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Orders per machine</source>
        <translation>Ordres par machine</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Per machine opened</source>
        <translation>Par machine ouverte</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Per pair</source>
        <translation>Par paire</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Preparation cost</source>
        <translation>Coût de préparation</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Same on every pair</source>
        <translation>Égale pour toutes</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>The &amp;model as a linear programme…</source>
        <translation>&amp;Modèle en programme linéaire…</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>The cheapest allocation there is, as one step (F5)</source>
        <translation>L’affectation la moins chère possible, en une étape (F5)</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>The model, Excel in and out</source>
        <translation>Le modèle, import et export Excel</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>What one preparation costs; empty: what the machines and pairs say</source>
        <translation>Coût d’une préparation ; vide : ce que disent machines et paires</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>as listed</source>
        <translation>selon liste</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <location filename="../../gui/matrix/grid.py"/>
        <source>Cost matrix</source>
        <translation>Matrice de coûts</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <location filename="../../gui/matrix/page.py"/>
        <source>{0} is up again</source>
        <translation>{0} à nouveau en service</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/page.py"/>
        <source>{0} on {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>MatrixWork</name>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Export matrix</source>
        <translation>Exporter la matrice</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Save the model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Writing {0}…</source>
        <translation>Écriture de {0}…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>{0} file (*.{1})</source>
        <translation>Fichier {0} (*.{1})</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>{0} is written.</source>
        <translation>{0} est écrit.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>{0} matrix.xlsx</source>
        <translation>{0} matrice.xlsx</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Colour by</source>
        <translation>&amp;Colorer selon</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Panels</source>
        <translation>&amp;Volets</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Forget these files</source>
        <translation>Oublier ces fichiers</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Import one &amp;kind of table</source>
        <translation>Importer &amp;un seul type de tableau</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Like the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>No files yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Open re&amp;cent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Read a workbook for this alone</source>
        <translation>Lire un classeur pour cela seulement</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>S&amp;cenario</source>
        <translation>S&amp;cénario</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Sa&amp;mples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Scenario {0}</source>
        <translation>Scénario {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>The scenario that is shown; others can be made beside it</source>
        <translation>Le scénario affiché ; on peut en créer d’autres à côté</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>This pane&amp;l</source>
        <translation>Ce v&amp;olet</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Wor&amp;kspace</source>
        <translation>&amp;Espace de travail</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>{0} {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
</context>
<context>
    <name>MissingOrders</name>
    <message>
        <location filename="../../gui/gantt/missing_orders.py"/>
        <source>due {0}</source>
        <translation>échéance {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/missing_orders.py"/>
        <source>{0} of {1} pieces are not planned</source>
        <translation>{0} pièces sur {1} ne sont pas planifiées</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/missing_orders.py"/>
        <source>{0} pieces</source>
        <translation>{0} pièces</translation>
    </message>
</context>
<context>
    <name>ModelWindow</name>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>An integer linear programme: variables that are 0 or 1, a cost to be made least, and the rules. Any solver that reads LP or MPS files finds the same total.</source>
        <translation>Un programme linéaire en nombres entiers : des variables valant 0 ou 1, un coût à minimiser, et les règles. Tout optimiseur qui lit les fichiers LP ou MPS trouve le même total.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>Save as &amp;{0}…</source>
        <translation>Enregistrer en &amp;{0}…</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>The integer linear programme</source>
        <translation>Le programme linéaire en nombres entiers</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>The model of the matrix</source>
        <translation>Le modèle de la matrice</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>Writing it out…</source>
        <translation>Écriture en cours…</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <location filename="../../gui/look/month.py"/>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <location filename="../../gui/look/month.py"/>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <location filename="../../gui/look/month.py"/>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../../gui/main_window/naming.py"/>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier ?</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/naming.py"/>
        <source>{0} exists already. Do you want to replace it?</source>
        <translation>{0} existe déjà. Voulez-vous le remplacer ?</translation>
    </message>
</context>
<context>
    <name>NewProjectPage</name>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>&amp;Use for this project too</source>
        <translation>&amp;Utiliser aussi pour ce projet</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>New projects</source>
        <translation>Nouveaux projets</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>New projects, and order books imported into them, begin with these weights; projects that are there already keep theirs.</source>
        <translation>Les nouveaux projets, et les carnets de commandes qui y sont importés, commencent avec ces pondérations ; les projets existants gardent les leurs.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>T&amp;ake those of this project</source>
        <translation>Reprendre ce&amp;lles de ce projet</translation>
    </message>
</context>
<context>
    <name>NextList</name>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Accepts</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Change</source>
        <translation>Effet</translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Producers of the order, the best first</source>
        <translation>Producteurs de l’ordre, le meilleur d’abord</translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Cannot have it ({0})</source>
        <translation>Exclus ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Select an order to see who may have it.</source>
        <translation>Sélectionnez un ordre pour voir qui peut le recevoir.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>{0}
If it declines, these are next:</source>
        <translation>{0}
S’il refuse, voici les suivants :</translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../gui/main_window/notices.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ObjectivePage</name>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
</context>
<context>
    <name>OfferCommands</name>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Lock the producer</source>
        <translation>Verrouiller le producteur</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Offers without an answer expired</source>
        <translation>Offres sans réponse expirées</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Take out of the wave</source>
        <translation>Retirer de la vague</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Unlock the producer</source>
        <translation>Déverrouiller le producteur</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>{0} accepted by {1}</source>
        <translation>{0} accepté par {1}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>{0} declined by {1}</source>
        <translation>{0} refusé par {1}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>{0} expired at {1}</source>
        <translation>{0} expiré chez {1}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>{0} offers accepted</source>
        <translation>{0} offres acceptées</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>{0} offers declined</source>
        <translation>{0} offres refusées</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>{0} offers expired</source>
        <translation>{0} offres expirées</translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>OfferDeeds</name>
    <message>
        <location filename="../../gui/offers/deeds.py"/>
        <source>Ask {0} at once</source>
        <translation>Solliciter {0} à la fois</translation>
    </message>
    <message>
        <location filename="../../gui/offers/deeds.py"/>
        <source>Change the rules of offering</source>
        <translation>Modifier les règles d’offre</translation>
    </message>
    <message>
        <location filename="../../gui/offers/deeds.py"/>
        <source>Policy: {0}</source>
        <translation>Stratégie : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/deeds.py"/>
        <source>Rounds left: {0}</source>
        <translation>Tours restants : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/deeds.py"/>
        <source>{0} has no such producer.</source>
        <translation>{0} n’a pas autant de producteurs possibles.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/deeds.py"/>
        <source>λ {0}</source>
        <translation>λ {0}</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>&amp;Accepted&#x9;A</source>
        <translation>&amp;Acceptée&#x9;A</translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>&amp;Declined…&#x9;D</source>
        <translation>&amp;Refusée…&#x9;D</translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>&amp;Lock the producer&#x9;L</source>
        <translation>&amp;Verrouiller le producteur&#x9;L</translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>&amp;Next best producers&#x9;N</source>
        <translation>Meilleurs producteurs &amp;suivants&#x9;N</translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>&amp;Propose to nobody&#x9;Del</source>
        <translation>Ne &amp;proposer à personne&#x9;Suppr</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Accepted orders</source>
        <translation>Ordres acceptés</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Declined</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <location filename="../../gui/offers/keys.py"/>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>Drop it on a producer</source>
        <translation>Déposez-le sur un producteur</translation>
    </message>
    <message>
        <location filename="../../gui/offers/keys.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Expired</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <location filename="../../gui/offers/keys.py"/>
        <source>Forget the drag, or the reason that is being typed</source>
        <translation>Oublier le glissement, ou le motif en cours de saisie</translation>
    </message>
    <message>
        <location filename="../../gui/offers/keys.py"/>
        <source>Lock the proposed producer, or let it go</source>
        <translation>Verrouiller le producteur proposé, ou le libérer</translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>Looking for the best wave…</source>
        <translation>Recherche de la meilleure vague…</translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>Looking for the best wave… {0} to be expected so far</source>
        <translation>Recherche de la meilleure vague… gain attendu jusqu’ici : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Net benefit</source>
        <translation>Bénéfice net</translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>No answer in &amp;time&#x9;E</source>
        <translation>Sans réponse à &amp;temps&#x9;E</translation>
    </message>
    <message>
        <location filename="../../gui/offers/calibration.py"/>
        <source>No offer recorded how likely acceptance was</source>
        <translation>Aucune offre ne porte la probabilité d’acceptation attendue</translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>No orders to offer</source>
        <translation>Aucun ordre à proposer</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Nothing more can be offered now</source>
        <translation>Plus rien ne peut être proposé à présent</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Offered</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <location filename="../../gui/offers/keys.py"/>
        <source>Propose the order to nobody</source>
        <translation>Ne proposer l’ordre à personne</translation>
    </message>
    <message>
        <location filename="../../gui/offers/keys.py"/>
        <source>Propose the order to the best, the second, the third of them</source>
        <translation>Proposer l’ordre au meilleur, au deuxième, au troisième d’entre eux</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Reassignments</source>
        <translation>Réaffectations</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Short of targets</source>
        <translation>Manque aux cibles</translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>Stopping; the best wave so far is kept…</source>
        <translation>Arrêt ; la meilleure vague trouvée est gardée…</translation>
    </message>
    <message>
        <location filename="../../gui/offers/keys.py"/>
        <source>The order&apos;s next best producers</source>
        <translation>Les meilleurs producteurs suivants de l’ordre</translation>
    </message>
    <message>
        <location filename="../../gui/offers/keys.py"/>
        <source>The selected offers are accepted</source>
        <translation>Les offres sélectionnées sont acceptées</translation>
    </message>
    <message>
        <location filename="../../gui/offers/keys.py"/>
        <source>The selected offers are declined; choose or type why</source>
        <translation>Les offres sélectionnées sont refusées ; choisir ou saisir le motif</translation>
    </message>
    <message>
        <location filename="../../gui/offers/keys.py"/>
        <source>The selected offers had no answer in time</source>
        <translation>Les offres sélectionnées sont restées sans réponse à temps</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>The wave is worth {0}</source>
        <translation>Effet sur la vague : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>To offer</source>
        <translation>À proposer</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>Un&amp;lock the producer&#x9;L</source>
        <translation>Déver&amp;rouiller le producteur&#x9;L</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>Volume to target</source>
        <translation>Volume / cible</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="../../gui/offers/calibration.py"/>
        <source>as expected</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>best by its policy, proven</source>
        <translation>meilleure selon sa stratégie, prouvé</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>no time-out</source>
        <translation>délai illimité</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>of value</source>
        <translation>de valeur</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>offered</source>
        <translation>offre envoyée</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>orders</source>
        <translation>ordres</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>proven best</source>
        <translation>prouvée meilleure</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>stays here</source>
        <translation>reste ici</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>time is up</source>
        <translation>délai écoulé</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>to be offered</source>
        <translation>à proposer</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0} ({1} to {2})</source>
        <translation>{0} ({1} à {2})</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} delivered, {1} promised, {2} expected of {3} {4}; {5} still lacking.</source>
        <translation>Livré {0} ; promis {1} ; attendu {2} ; cible {3} {4} ; manque encore {5}.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>{0} h free</source>
        <translation>{0} h libres</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} h taken, no limit</source>
        <translation>{0} h prises, sans limite</translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0} is accepted by {1}</source>
        <translation>{0} est accepté par {1}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>{0} likely to accept · transport {1} ({2}) · work {3}</source>
        <translation>{0} de chances d’accepter · transport {1} ({2}) · travail {3}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} of {1} h taken, {2} h free</source>
        <translation>{0} h prises sur {1} ; {2} h libres</translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0} orders to offer; F5 plans a wave</source>
        <translation>{0} ordres à proposer ; F5 planifie une vague</translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0} proposed, {1} to be expected</source>
        <translation>{0} proposés, gain attendu {1}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0} surplus acceptances expected, {1} chance of at least one</source>
        <translation>acceptations en trop attendues : {0} ; probabilité d’au moins une : {1}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0} wait for an answer</source>
        <translation>{0} en attente de réponse</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} {1} delivered; no target.</source>
        <translation>Livré {0} {1} ; pas de cible.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} · at most {1} possible ({2} more)</source>
        <translation>{0} · au plus {1} possible ({2} de plus)</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0}, 9 of 10 days</source>
        <translation>{0}, 9 jours sur 10</translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0}, at most {1} possible ({2} more)</source>
        <translation>{0}, au plus {1} possible ({2} de plus)</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0}, half of the days</source>
        <translation>{0}, un jour sur deux</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0}, not sure</source>
        <translation>{0}, incertain</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0}, the same every day</source>
        <translation>{0}, identique chaque jour</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0}: {1} of the spread, {2} on average</source>
        <translation>{0} : {1} de la dispersion, {2} en moyenne</translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0}; {1} of {2} orders</source>
        <translation>{0} ; {1} ordres sur {2}</translation>
    </message>
</context>
<context>
    <name>OffersBar</name>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>&amp;Close the day</source>
        <translation>&amp;Clore la journée</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>&amp;Plan wave</source>
        <translation>&amp;Planifier la vague</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>&amp;Re-plan the rest after answers</source>
        <translation>&amp;Replanifier le reste après les réponses</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>&amp;Weights and rules…</source>
        <translation>&amp;Pondérations et règles…</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>An offer without an answer in time expires as one step that can be undone</source>
        <translation>Une offre sans réponse à temps expire, en une étape qui peut être annulée</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Ask at once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Best first</source>
        <translation>Le meilleur d’abord</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Count what was accepted into the volumes; its orders leave the board</source>
        <translation>Compter l’accepté dans les volumes ; ses ordres quittent le planning</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Explore (Thompson)</source>
        <translation>Exploration (Thompson)</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Find the best wave of offers, as one step (F5)</source>
        <translation>Trouver la meilleure vague d’offres, en une étape (F5)</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>How many producers may be asked at once for one order; more than one may accept then</source>
        <translation>Nombre de producteurs sollicités à la fois pour un ordre ; plusieurs peuvent alors accepter</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>How many waves can still be sent today, the next one included</source>
        <translation>Nombre de vagues pouvant encore partir aujourd’hui, la prochaine comprise</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Let offers e&amp;xpire by themselves</source>
        <translation>Laisser e&amp;xpirer les offres d’elles-mêmes</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Look ahead</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>More about offers</source>
        <translation>Plus sur les offres</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Producers asked at once for one order</source>
        <translation>Producteurs sollicités à la fois pour un ordre</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Rounds left</source>
        <translation>Tours</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Rounds left today</source>
        <translation>Tours restants aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>S&amp;end</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>S&amp;end {0}</source>
        <translation>&amp;Envoyer {0}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Send what is proposed: each is an open offer from now on (F9)</source>
        <translation>Envoyer ce qui est proposé : chacun devient une offre en cours (F9)</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>This round only</source>
        <translation>Ce tour seulement</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>This round only: as if no round came after it
Value first: the dearest orders before all else
Look ahead: a declined order can still be offered in the rounds to come
Best first: the best pair, then the next; no plan behind it
Explore: now and then an uncertain producer, to learn how it answers</source>
        <translation>Ce tour seulement : comme si aucun tour ne suivait
Valeur d’abord : les ordres les plus chers avant tout
Anticipation : un ordre refusé peut encore être proposé aux tours suivants
Le meilleur d’abord : la meilleure paire, puis la suivante ; sans plan d’ensemble
Exploration : parfois un producteur incertain, pour apprendre comment il répond</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Value first</source>
        <translation>Valeur d’abord</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Weights, re-planning, the end of the day</source>
        <translation>Pondérations, replanification, fin de journée</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>λ, money for each unit a producer lacks to its target</source>
        <translation>λ, montant par unité qui manque à un producteur pour sa cible</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>No producers yet. Import them, or type them into the table of producers.</source>
        <translation>Pas encore de producteurs. Importez-les, ou saisissez-les dans le tableau des producteurs.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>{0} without an answer in time: expire</source>
        <translation>{0} sans réponse à temps : faire expirer</translation>
    </message>
</context>
<context>
    <name>OptimiserPage</name>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>&amp;Solve for</source>
        <translation>&amp;Optimiser pendant</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>&amp;Workers</source>
        <translation>Calculs para&amp;llèles</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>Re&amp;pair for</source>
        <translation>&amp;Réparer pendant</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>The Solve panel shows the same figure and remembers what you change there.</source>
        <translation>Le volet Optimiser montre la même durée et retient ce que vous y changez.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>Threads that search at the same time. Automatic: one core is left to you.</source>
        <translation>Calculs menés en même temps. Automatique : un cœur vous est laissé.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>OtherTables</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/other_tables.py"/>
        <source>&amp;Also: {0}</source>
        <translation>&amp;Aussi : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/other_tables.py"/>
        <source>Take other tables of this book in as well, as one step</source>
        <translation>Reprendre aussi d’autres tableaux de ce fichier, en une seule étape</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/other_tables.py"/>
        <source>{0}: sheet “{1}”</source>
        <translation>{0} : feuille « {1} »</translation>
    </message>
</context>
<context>
    <name>Overdue</name>
    <message>
        <location filename="../../gui/main_window/overdue.py"/>
        <source>Let them expire</source>
        <translation>Les laisser expirer</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/overdue.py"/>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Add machines in the Machines table, or open a sample.</source>
        <translation>Ajoutez des machines dans le tableau Machines, ou ouvrez un exemple.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Add orders in the Orders table, or import an order book.</source>
        <translation>Ajoutez des ordres dans le tableau Ordres, ou importez un carnet de commandes.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Add producers in the Producers table, or open a sample.</source>
        <translation>Ajoutez des producteurs dans le tableau Producteurs, ou ouvrez un exemple.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Drag an order from below onto a producer.</source>
        <translation>Glissez un ordre d’en bas sur un producteur.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>No machines yet</source>
        <translation>Pas encore de machines</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>No producers yet</source>
        <translation>Pas encore de producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Press Solve, or drag an order from below onto a machine.</source>
        <translation>Cliquez sur Optimiser, ou glissez un ordre d’en bas sur une machine.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../gui/gantt/overview.py"/>
        <source>Drag the frame or its edges, click to go there, turn the wheel to zoom</source>
        <translation>Glissez le cadre ou ses bords, cliquez pour y aller, tournez la molette pour zoomer</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overview.py"/>
        <source>Overview of the whole plan</source>
        <translation>Vue d’ensemble du plan</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overview.py"/>
        <source>{0} to {1} is shown</source>
        <translation>Du {0} au {1}</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <location filename="../../gui/help/page_list.py"/>
        <source>No page holds all these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <location filename="../../gui/help/page_list.py"/>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <location filename="../../gui/help/page_list.py"/>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <location filename="../../gui/help/page_list.py"/>
        <source>Shows the pages that hold all these words (Ctrl+F)</source>
        <translation>Affiche les pages qui contiennent tous ces mots (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>PasteReport</name>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Cells that were not understood</source>
        <translation>Cellules non comprises</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Paste nothing</source>
        <translation>Ne rien coller</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Some new rows were left out; they are still on the clipboard.</source>
        <translation>Des lignes nouvelles ont été écartées ; elles sont toujours dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>The others stay in their cells, marked in red, for you to mend.</source>
        <translation>Les autres restent dans leurs cellules, marquées en rouge, à corriger.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Why not</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>new, line {0}</source>
        <translation>nouvelle, ligne {0}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>{0}; nothing was changed.</source>
        <translation>{0} ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>{0}; {1} can be pasted. Nothing is changed yet.</source>
        <translation>{0} ; à coller : {1}. Rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Copy of {0}</source>
        <translation>Copie de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Duplicate scenario</source>
        <translation>Dupliquer le scénario</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Duplicate scenario as {0}</source>
        <translation>Dupliquer le scénario en {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Freeze everything before now</source>
        <translation>Tout figer avant maintenant</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Lock {0}</source>
        <translation>Verrouiller {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Remove scenario {0}</source>
        <translation>Supprimer le scénario {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Rename scenario</source>
        <translation>Renommer le scénario</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Rename scenario {0} to {1}</source>
        <translation>Renommer le scénario {0} en {1}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Show scenario {0}</source>
        <translation>Afficher le scénario {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Unlock {0}</source>
        <translation>Déverrouiller {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Unschedule {0}</source>
        <translation>Retirer {0} du plan</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>{0} lots</source>
        <translation>{0} lots</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>#</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../gui/printing/legend.py"/>
        <source>+{0}</source>
        <translation>+{0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Accepted by {0}</source>
        <translation>Accepté par {0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Allocation</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>BREAKS A RULE</source>
        <translation>ENFREINT UNE RÈGLE</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Balance against targets</source>
        <translation>Équilibre des volumes cibles</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>Board</source>
        <translation>Planning</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Bonus for acceptance</source>
        <translation>Prime d’acceptation</translation>
    </message>
    <message>
        <location filename="../../gui/printing/legend.py"/>
        <source>Breaks a rule</source>
        <translation>Enfreint une règle</translation>
    </message>
    <message>
        <location filename="../../gui/printing/legend.py"/>
        <source>Changeover</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Changeover before</source>
        <translation>Changement avant</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Changeover hours</source>
        <translation>Heures de changement</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Changeover time</source>
        <translation>Temps de changement</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Changeovers</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../../gui/printing/legend.py"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Cost of the allocation</source>
        <translation>Coût de l’affectation</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Cost of the schedule</source>
        <translation>Coût du planning</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>Dispatch lists</source>
        <translation>Listes de lancement</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Earliness</source>
        <translation>Avance</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Excess</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Expected of the wave</source>
        <translation>Attendu de la vague</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Hours a day</source>
        <translation>Heures par jour</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Key figure</source>
        <translation>Chiffre clé</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>LATE by {0}</source>
        <translation>EN RETARD de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Lacking</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Last lot ends</source>
        <translation>Fin du dernier lot</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Late orders</source>
        <translation>Ordres en retard</translation>
    </message>
    <message>
        <location filename="../../gui/printing/document.py"/>
        <source>Letters of {0} are in no font of this computer: boxes are printed. Install a font that has them.</source>
        <translation>Des lettres de {0} ne sont dans aucune police de cet ordinateur : des carrés sont imprimés. Installez une police qui les contient.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/legend.py"/>
        <source>Line of the machine&apos;s dispatch list</source>
        <translation>Ligne de la liste de lancement de la machine</translation>
    </message>
    <message>
        <location filename="../../gui/printing/legend.py"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Made on</source>
        <translation>Fabriqué sur</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>Material</source>
        <translation>Matière</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>NOT PLANNED</source>
        <translation>NON PLANIFIÉ</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>No lot of this plan has a time, so there is no board to draw.</source>
        <translation>Aucun lot de ce plan n’a d’horaire : il n’y a pas de planning à dessiner.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>No offer is proposed or was sent.</source>
        <translation>Aucune offre n’est proposée ni n’a été envoyée.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>Nothing is planned on a machine.</source>
        <translation>Rien n’est planifié sur une machine.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore planifié.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Offered to {0}</source>
        <translation>Proposé à {0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Offers to send</source>
        <translation>Offres à envoyer</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../gui/printing/legend.py"/>
        <source>Order is due (full: late)</source>
        <translation>Échéance de l’ordre (pleine : en retard)</translation>
    </message>
    <message>
        <location filename="../../gui/printing/legend.py"/>
        <source>Order is late</source>
        <translation>Ordre en retard</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>Order list</source>
        <translation>Liste des ordres</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Orders accepted by producers</source>
        <translation>Ordres acceptés par des producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Orders done</source>
        <translation>Ordres terminés</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Orders in the plan</source>
        <translation>Ordres dans le plan</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Orders not planned</source>
        <translation>Ordres non planifiés</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Orders offered to producers</source>
        <translation>Ordres offerts à des producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Orders on time</source>
        <translation>Ordres à l’heure</translation>
    </message>
    <message>
        <location filename="../../gui/printing/page.py"/>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Planned orders</source>
        <translation>Ordres planifiés</translation>
    </message>
    <message>
        <location filename="../../gui/printing/document.py"/>
        <source>Printed {0}</source>
        <translation>Imprimé le {0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Promised volume</source>
        <translation>Volume promis</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Rules broken</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Tardiness</source>
        <translation>Retard</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>There are no orders.</source>
        <translation>Il n’y a pas d’ordres.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/command.py"/>
        <source>There is no colour by {0}, only by {1}.</source>
        <translation>Il n’y a pas de couleur par {0}, seulement par {1}.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/document.py"/>
        <source>There is nothing to print.</source>
        <translation>Il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>This shop has no machines.</source>
        <translation>Cet atelier n’a pas de machines.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>This shop has no producers.</source>
        <translation>Cet atelier n’a pas de producteurs.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>To be offered to {0}</source>
        <translation>À proposer à {0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Used</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>Waiting for an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location filename="../../gui/printing/words.py"/>
        <source>Week {0}</source>
        <translation>Semaine {0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Work of the producers</source>
        <translation>Travail des producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>Worst lateness</source>
        <translation>Retard maximal</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>also on {0}</source>
        <translation>aussi sur {0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>deadline {0}</source>
        <translation>date limite {0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>double-printed</source>
        <translation>impression double</translation>
    </message>
    <message>
        <location filename="../../gui/printing/words.py"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/output.py"/>
        <source>page {0} of {1}</source>
        <translation>page {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>{0}   ·   cost {1}</source>
        <translation>{0}   ·   coût {1}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/document.py"/>
        <source>{0}   ·   machines {1} to {2} of {3}</source>
        <translation>{0}   ·   machines {1} à {2} sur {3}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/document.py"/>
        <source>{0}   ·   no lot in these days</source>
        <translation>{0}   ·   aucun lot ces jours-là</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>{0}   ·   {1} h</source>
        <translation>{0}   ·   {1} h</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>{0}   ·   {1} of {2} h a day</source>
        <translation>{0}   ·   {1} sur {2} h par jour</translation>
    </message>
    <message>
        <location filename="../../gui/printing/document.py"/>
        <source>{0} (+{1})</source>
        <translation>{0} (+{1})</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>{0} (continued)</source>
        <translation>{0} (suite)</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>{0} + {1} preparation</source>
        <translation>{0} + {1} de préparation</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>{0} early</source>
        <translation>{0} d’avance</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>{0} km</source>
        <translation>{0} km</translation>
    </message>
    <message>
        <location filename="../../gui/printing/offer_list.py"/>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <location filename="../../gui/printing/figures.py"/>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/order_list.py"/>
        <source>{0} to make</source>
        <translation>{0} à fabriquer</translation>
    </message>
    <message>
        <location filename="../../gui/printing/source.py"/>
        <source>{0} to {1}</source>
        <translation>{0} au {1}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/words.py"/>
        <source>{0} used</source>
        <translation>occupation {0}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/words.py"/>
        <source>{0} – {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <location filename="../../gui/printing/legend.py"/>
        <source>{0}:</source>
        <translation>{0} :</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Choose what to print.</source>
        <translation>Choisissez ce qu’il faut imprimer.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Fit the page into the window (0)</source>
        <translation>Ajuster la page à la fenêtre (0)</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Next page (Page down)</source>
        <translation>Page suivante (Page suiv)</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>No printer is set up on this computer. A PDF can be printed elsewhere.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Un PDF peut être imprimé ailleurs.</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Page before (Page up)</source>
        <translation>Page précédente (Page préc)</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Save as P&amp;DF…</source>
        <translation>E&amp;nregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Zoom in (Ctrl+wheel, +)</source>
        <translation>Zoom avant (Ctrl+molette, +)</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>Zoom out (Ctrl+wheel, -)</source>
        <translation>Zoom arrière (Ctrl+molette, -)</translation>
    </message>
    <message>
        <location filename="../../gui/printing/dialog.py"/>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>By customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>By due date</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>By order number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <location filename="../../gui/printing/form.py"/>
        <source>By promised date</source>
        <translation>Par date promise</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>No printer is set up on this computer. Save the pages as a PDF, and print that elsewhere.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez les pages en PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>PDF file (*.pdf)</source>
        <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>Pages are being sent to the printer already.</source>
        <translation>Des pages sont déjà en cours d’envoi à l’imprimante.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>Printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>Printing: {0} of {1} pages sent…</source>
        <translation>Impression : {0} pages sur {1} envoyées…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>The printer does not take the pages. Look whether it is switched on and reachable, or save a PDF.</source>
        <translation>L’imprimante ne prend pas les pages. Vérifiez qu’elle est allumée et joignable, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>Writing {0}…</source>
        <translation>Écriture de {0}…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>{0} is written.</source>
        <translation>{0} est écrit.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/printing.py"/>
        <source>{0} plan.pdf</source>
        <translation>{0} plan.pdf</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <location filename="../../gui/dialogs/problems_dialog.py"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/problems_dialog.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../gui/language.py"/>
        <source>&amp;Look in:</source>
        <translation>&amp;Voir dans :</translation>
    </message>
    <message>
        <location filename="../../gui/language.py"/>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichier :</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../gui/language.py"/>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <location filename="../../gui/language.py"/>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>RateList</name>
    <message>
        <location filename="../../gui/offers/rate_list.py"/>
        <source>How often each producer accepts</source>
        <translation>Combien de fois chaque producteur accepte</translation>
    </message>
    <message>
        <location filename="../../gui/offers/rate_list.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>1 cell could not be understood</source>
        <translation>1 cellule n’a pu être comprise</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>1 lot differs</source>
        <translation>1 lot diffère</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Accept as one step</source>
        <translation>Accepter en une étape</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Is</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Made from {0}, {1}. The board shows the workbook&apos;s plan as ghosts.</source>
        <translation>Issu de {0}, {1}. Le planning montre le plan du classeur en barres pâles.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Read back {0}</source>
        <translation>Relire {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>The workbook shows the very same plan.</source>
        <translation>Le classeur montre exactement le même plan.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>{0} cells could not be understood</source>
        <translation>{0} cellules n’ont pu être comprises</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>{0} lots differ</source>
        <translation>{0} lots diffèrent</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>{0} on {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>De&amp;clined</source>
        <translation>&amp;Refusée</translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Material not in stock</source>
        <translation>Matière pas en stock</translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>No capacity</source>
        <translation>Pas de capacité</translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Price too low</source>
        <translation>Prix trop bas</translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Reason, or Enter for none</source>
        <translation>Motif, ou Entrée sans motif</translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Too far away</source>
        <translation>Trop loin</translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Too short a date</source>
        <translation>Délai trop court</translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Why it was declined</source>
        <translation>Motif du refus</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>Click into a table first.</source>
        <translation>Cliquer d’abord dans un tableau.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>Click into a table or a text first.</source>
        <translation>Cliquer d’abord dans un tableau ou un texte.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>It is the only scenario of this project.</source>
        <translation>C’est le seul scénario de ce projet.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>No panel has the keyboard: click into one first.</source>
        <translation>Aucun volet n’a le clavier : cliquer d’abord dans l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>No search is going on.</source>
        <translation>Aucune recherche n’est en cours.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>No step is there to be taken back.</source>
        <translation>Il n’y a aucune étape à annuler.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>No step was taken back.</source>
        <translation>Aucune étape n’a été annulée.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>No wave is proposed yet: F5 plans one.</source>
        <translation>Aucune vague n’est encore proposée : F5 en planifie une.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>No workbook was imported into this project yet.</source>
        <translation>Aucun classeur n’a encore été importé dans ce projet.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore planifié.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>Select a bar on the board first.</source>
        <translation>Sélectionner d’abord une barre du planning.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>Select an order first: its bar, or its row in the table.</source>
        <translation>Sélectionner d’abord un ordre : sa barre, ou sa ligne du tableau.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>Select bars on the board, or click into a table, first.</source>
        <translation>Sélectionner d’abord des barres du planning, ou cliquer dans un tableau.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>The board is not on view.</source>
        <translation>Le planning n’est pas affiché.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>The optimiser found nothing better than your plan.</source>
        <translation>L’optimiseur n’a rien trouvé de mieux que votre plan.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>The optimiser is at work already; stop it first.</source>
        <translation>L’optimiseur est déjà au travail ; l’arrêter d’abord.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>The optimiser is still at work.</source>
        <translation>L’optimiseur est encore au travail.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>There are no costs yet: orders and machines are needed.</source>
        <translation>Il n’y a pas encore de coûts : il faut des ordres et des machines.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>There are no machines yet. Import them, or type them into the table.</source>
        <translation>Il n’y a pas encore de machines. Les importer, ou les saisir dans le tableau.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>There are no orders yet. Import them, or type them into the table.</source>
        <translation>Il n’y a pas encore d’ordres. Les importer, ou les saisir dans le tableau.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>There are no producers yet. Import them, or type them into the table.</source>
        <translation>Il n’y a pas encore de producteurs. Les importer, ou les saisir dans le tableau.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>There is no plan with times yet that could be repaired.</source>
        <translation>Il n’y a pas encore de plan avec des heures à réparer.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>There is no result of the optimiser.</source>
        <translation>Il n’y a pas de résultat de l’optimiseur.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/reasons.py"/>
        <source>There is nothing on the board yet.</source>
        <translation>Il n’y a encore rien sur le planning.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>Ask again at the next start</source>
        <translation>Redemander au prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>Corkboard did not close properly. This work was not saved to its file:</source>
        <translation>Corkboard ne s’est pas fermé correctement. Ce travail n’a pas été enregistré dans son fichier :</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>Restore</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>Work to restore</source>
        <translation>Travail à récupérer</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Filled with invented lots for a trial</source>
        <translation>Rempli de lots inventés, pour essai</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Filled with your plan</source>
        <translation>Rempli de votre plan</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Nothing in this workbook says yet what goes where.</source>
        <translation>Rien dans ce classeur ne dit encore quoi mettre où.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Plans can go into this workbook, but look at the remarks.</source>
        <translation>Ce classeur peut recevoir des plans, mais voyez les remarques.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Plans can go into this workbook.</source>
        <translation>Ce classeur peut recevoir des plans.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Register</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Register {0}</source>
        <translation>Ajouter le modèle {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Show by example…</source>
        <translation>Montrer par l’exemple…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>The workbook as it is</source>
        <translation>Le classeur tel quel</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>There are words in this workbook that cannot be filled.</source>
        <translation>Ce classeur contient des mots qui ne peuvent être remplis.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>What is filled</source>
        <translation>Ce qui est rempli</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>What the workbook holds</source>
        <translation>Ce que contient le classeur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>What was found in the workbook</source>
        <translation>Ce qui a été trouvé dans le classeur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Write words such as {{job.of}} into its cells in Excel, or take last week&apos;s filled schedule and show by an example what stands where. Your file stays untouched.</source>
        <translation>Écrivez des mots tels que {{job.of}} dans ses cellules avec Excel, ou prenez le planning rempli de la semaine dernière et montrez par l’exemple ce qui se trouve où. Votre fichier n’est pas modifié.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>Import report</source>
        <translation>Rapport d’importation</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} changed</source>
        <translation>{0} modifiés</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} left out</source>
        <translation>{0} écartés</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} new</source>
        <translation>{0} nouveaux</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} removed</source>
        <translation>{0} retirés</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} stayed out</source>
        <translation>{0} non importés</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} to look at</source>
        <translation>{0} à vérifier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0}, {1}, sheet {2}</source>
        <translation>{0}, {1}, feuille {2}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>… and {0} more lines.</source>
        <translation>… autres lignes : {0}.</translation>
    </message>
</context>
<context>
    <name>ResourceHeader</name>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>Select all lots of {0}</source>
        <translation>Sélectionner tous les lots de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>Select what is late on {0}</source>
        <translation>Sélectionner ce qui est en retard sur {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>{0} of its target volume</source>
        <translation>{0} de son volume cible</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>{0} of the working time in view</source>
        <translation>{0} du temps de travail affiché</translation>
    </message>
</context>
<context>
    <name>ResultStrip</name>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Alternatives</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Better what is around it, and change little</source>
        <translation>Améliorer ce qui l’entoure, en changeant peu</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>End the repair and see what it found</source>
        <translation>Terminer la réparation et voir ce qu’elle a trouvé</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Leave the plan as it is</source>
        <translation>Laisser le plan tel quel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Make what was found one step (Ctrl+Return)</source>
        <translation>Faire du résultat une étape (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Move a bar: what it leads to is told here.</source>
        <translation>Déplacez une barre : ce qui en résulte est dit ici.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>No repair: {0}</source>
        <translation>Pas de réparation : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>Repair found</source>
        <translation>Réparation trouvée</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>Repair: nothing better near the present plan</source>
        <translation>Réparation : rien de mieux près du plan actuel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>Repairing…</source>
        <translation>Réparation…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Take this step back (Ctrl+Z)</source>
        <translation>Annuler cette étape (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>Undone: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>What the last step led to</source>
        <translation>Ce qui résulte de la dernière étape</translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Where else this lot could go, by price</source>
        <translation>Où ce lot pourrait aller, par prix</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>and {0} more late</source>
        <translation>et {0} de plus en retard</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>and {0} more on time</source>
        <translation>et {0} de plus à l’heure</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>changeover hours</source>
        <translation>heures de changement</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>changeovers</source>
        <translation>changements</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>cost {0}</source>
        <translation>coût {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>earliness</source>
        <translation>avance</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>excess</source>
        <translation>excédent</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>same cost</source>
        <translation>même coût</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>tardiness</source>
        <translation>retard</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{0} late by {1}</source>
        <translation>{0} en retard de {1}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{0} on time</source>
        <translation>{0} à l’heure</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/row_list.py"/>
        <source>Show or hide what was certain</source>
        <translation>Montrer ou masquer ce qui est certain</translation>
    </message>
</context>
<context>
    <name>RowScrollBar</name>
    <message>
        <location filename="../../gui/gantt/scrolling.py"/>
        <source>Scroll the machines</source>
        <translation>Faire défiler les machines</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <location filename="../../gui/matrix/rules.py"/>
        <source>Orders per machine: {0}</source>
        <translation>Ordres par machine : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/rules.py"/>
        <source>Preparation costs: {0}</source>
        <translation>Coûts de préparation : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/rules.py"/>
        <source>“{0}” is no cost.</source>
        <translation>« {0} » n’est pas un coût.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../gui/main_window/saving.py"/>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/saving.py"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/saving.py"/>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Every minute</source>
        <translation>Toutes les minutes</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Every {0} minutes</source>
        <translation>Toutes les {0} minutes</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Save a&amp;utomatically</source>
        <translation>&amp;Enregistrer automatiquement</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Settings are kept in</source>
        <translation>Paramètres conservés dans</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>You lose nothing either way: every step is in the journal beside the project within a second. Switch it on where others look at the file. Projects without a file are left to you, and a file that someone else has changed is never overwritten.</source>
        <translation>Rien n’est perdu dans aucun cas : chaque étape est dans le journal, à côté du projet, en moins d’une seconde. Utile si d’autres consultent le fichier. Les projets sans fichier restent à votre charge, et un fichier modifié par quelqu’un d’autre n’est jamais écrasé.</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Allocation cost</source>
        <translation>Coût d’affectation</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Changeover cost</source>
        <translation>Coût des changements</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Changeover hours</source>
        <translation>Heures de changement</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Changeover time</source>
        <translation>Temps de changement</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Changeovers</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Earliness</source>
        <translation>Avance</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Excess</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Last lot ends</source>
        <translation>Fin du dernier lot</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Late orders</source>
        <translation>Ordres en retard</translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore planifié.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>Score</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Tardiness</source>
        <translation>Retard</translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>Utilisation</source>
        <translation>Taux d’occupation</translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>What the differences are taken against</source>
        <translation>À quoi les écarts se rapportent</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Worst lateness</source>
        <translation>Retard maximal</translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>against the step before</source>
        <translation>par rapport à l’étape précédente</translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>against {0}</source>
        <translation>par rapport à {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../../gui/dialogs/settings/sections.py"/>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/sections.py"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/sections.py"/>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Done again: {0}</source>
        <translation>Rétabli : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Optimise (cost {0})</source>
        <translation>Optimiser (coût {0})</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Optimised</source>
        <translation>Optimisé</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Repair (cost {0})</source>
        <translation>Réparer (coût {0})</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Undone: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../gui/dialogs/settings/dialog.py"/>
        <source>No setting fits “{0}”. Try another word, or fewer letters.</source>
        <translation>Aucun paramètre ne correspond à « {0} ». Essayez un autre mot, ou moins de lettres.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/dialog.py"/>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/dialog.py"/>
        <source>Search the settings…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/dialog.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/dialog.py"/>
        <source>Shows only settings that fit all these words, in any section (Ctrl+F).</source>
        <translation>Ne montre que les paramètres qui répondent à tous ces mots, toutes rubriques confondues (Ctrl+F).</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../gui/dialogs/settings/page.py"/>
        <source>For every project on this computer</source>
        <translation>Pour tous les projets sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/page.py"/>
        <source>For this project; one step that can be undone</source>
        <translation>Pour ce projet ; une étape qui peut être annulée</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/page.py"/>
        <source>Puts back this section only; nothing is kept before OK or Apply.</source>
        <translation>Ne concerne que cette rubrique ; rien n’est gardé avant OK ou Appliquer.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/page.py"/>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/page.py"/>
        <source>Restore the defaults of {0}</source>
        <translation>Rétablir les valeurs par défaut : {0}</translation>
    </message>
</context>
<context>
    <name>SettingsWeights</name>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source> pieces</source>
        <translation> pièces</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>&amp;Earliness</source>
        <translation>A&amp;vance</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>&amp;Penalty</source>
        <translation>Pé&amp;nalité</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>&amp;Tardiness</source>
        <translation>Re&amp;tard</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>An order {0} h late costs {1}, {0} h early {2}; five changeovers cost {3}.</source>
        <translation>Un ordre en retard de {0} h coûte {1}, en avance de {0} h {2} ; cinq changements de série coûtent {3}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>E&amp;xcess</source>
        <translation>E&amp;xcédent</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>Each &amp;changeover</source>
        <translation>Chaque &amp;changement de série</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>Each &amp;hour of changeover</source>
        <translation>Chaque &amp;heure de changement</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>Early and late are counted &amp;in</source>
        <translation>Avance et retard comptés pa&amp;r</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>Excess is counted i&amp;n</source>
        <translation>Excédent compté &amp;par</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>Squared</source>
        <translation>Au carré</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>Twice as late costs four times as much when squared, twice as much when linear.</source>
        <translation>Au carré, un retard double coûte quatre fois plus ; linéaire, deux fois plus.</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>autosave automatic save backup minutes journal crash</source>
        <translation>sauvegarde automatique enregistrement enregistrer sauver minutes journal panne</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>colour color dark light mode appearance night</source>
        <translation>couleur couleurs sombre clair mode apparence nuit foncé</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>days ahead length</source>
        <translation>jours avenir longueur durée</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>default weights new project import</source>
        <translation>défaut pondération pondérations poids nouveau projet import</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>drag drop push follow lock mouse hand</source>
        <translation>glisser déposer pousser suivre verrou verrouiller souris main</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>folder path file</source>
        <translation>dossier chemin fichier emplacement</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>language english french français anglais translation</source>
        <translation>langue anglais français traduction</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/look_page.py"/>
        <source>language restart</source>
        <translation>langue redémarrer redémarrage relancer</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>setup change minutes</source>
        <translation>réglage changement série minutes</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>solver time seconds limit search optimiser</source>
        <translation>optimiseur solveur temps durée secondes limite recherche calcul</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>start date epoch day</source>
        <translation>début date commencement jour</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/work_pages.py"/>
        <source>threads cores processor</source>
        <translation>fils cœurs coeurs processeur threads</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>unit units objective hours pieces minutes</source>
        <translation>unité unités objectif heures pièces minutes</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>units km kilometres kilometers miles transport</source>
        <translation>unités km kilomètres milles transport</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>units mm millimetres inch inches size width thickness</source>
        <translation>unités mm millimètres pouces taille dimension largeur épaisseur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>units time hours minutes days decimal format</source>
        <translation>unités temps durée heures minutes jours décimales format</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>update version news network internet notice</source>
        <translation>mise à jour version nouveauté réseau internet avis</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>week start first day monday sunday calendar number</source>
        <translation>semaine début premier jour lundi dimanche calendrier numéro</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/weights.py"/>
        <source>weight weights objective cost k1 k2 k3 k4 k5 early late</source>
        <translation>poids pondération pondérations objectif coût k1 k2 k3 k4 k5 avance retard</translation>
    </message>
</context>
<context>
    <name>SettingsWork</name>
    <message>
        <location filename="../../gui/main_window/settings_work.py"/>
        <source>Change settings</source>
        <translation>Modifier les paramètres</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/settings_work.py"/>
        <source>Corkboard speaks {0} from the next start on.</source>
        <translation>Langue de Corkboard à partir du prochain démarrage : {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/settings_work.py"/>
        <source>Corkboard {0} is available; you have {1}. Get it at {2}</source>
        <translation>Corkboard {0} est disponible ; vous avez {1}. À prendre ici : {2}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/settings_work.py"/>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/settings_work.py"/>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/sheet_view.py"/>
        <source>Rows of the sheet</source>
        <translation>Lignes de la feuille</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/sheet_view.py"/>
        <source>Sheet {0}</source>
        <translation>Feuille {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/sheet_view.py"/>
        <source>Sheets of the workbook</source>
        <translation>Feuilles du classeur</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/sheet_view.py"/>
        <source>The &amp;headers stand in row {0}</source>
        <translation>Les &amp;en-têtes sont en ligne {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/sheet_view.py"/>
        <source>The table &amp;ends with row {0}</source>
        <translation>Le tableau &amp;finit à la ligne {0}</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>&amp;Default changeover</source>
        <translation>&amp;Changement de série par défaut</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>&amp;Second pass of double printing</source>
        <translation>&amp;Second passage de l’impression double</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>Between the two passes on a single machine.</source>
        <translation>Entre les deux passages sur une machine simple.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>Calendars are rolled out this far ahead.</source>
        <translation>Les calendriers sont déroulés jusque-là.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>Plan &amp;begins on</source>
        <translation>&amp;Début du plan</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>Plan h&amp;orizon</source>
        <translation>&amp;Horizon du plan</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>The midnight the plan begins at; every date stays what it is.</source>
        <translation>Minuit où commence le plan ; toutes les dates restent les mêmes.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>This shop</source>
        <translation>Cet atelier</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/project_pages.py"/>
        <source>Where no changeover rule matches.</source>
        <translation>Là où aucune règle de changement de série ne s’applique.</translation>
    </message>
</context>
<context>
    <name>SimulationPanel</name>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>&amp;Robustness</source>
        <translation>&amp;Robustesse</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>&amp;Simulate</source>
        <translation>&amp;Simuler</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Accepted orders</source>
        <translation>Ordres acceptés</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Compared with</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Days to simulate</source>
        <translation>Jours à simuler</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>How much more often producers really accept than estimated</source>
        <translation>Écart entre l’acceptation réelle et l’estimation</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Measure in the charts</source>
        <translation>Mesure des graphiques</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Net benefit</source>
        <translation>Bénéfice net</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>No wave is proposed that could be simulated; plan one first (F5).</source>
        <translation>Aucune vague proposée à simuler ; planifiez-en d’abord une (F5).</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Over the rounds</source>
        <translation>Au fil des tours</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Policy to compare with</source>
        <translation>Stratégie à comparer</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Policy to simulate</source>
        <translation>Stratégie à simuler</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Proposed wave</source>
        <translation>Vague proposée</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Simulates whole days from the present state on: waves are sent, answered by chance, and planned again until no round is left.</source>
        <translation>Simule des journées entières à partir de l’état présent : les vagues sont envoyées, reçoivent des réponses au hasard, et sont replanifiées jusqu’au dernier tour.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>The proposed wave, then as the rules say</source>
        <translation>La vague proposée, puis selon les règles</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>The same days where producers accept less, more or unevenly</source>
        <translation>Les mêmes jours, avec des producteurs qui acceptent moins, plus ou inégalement</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>What drives the spread of the net benefit</source>
        <translation>Ce qui fait varier le bénéfice net</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>net benefit {0}</source>
        <translation>bénéfice net {0}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>round {0}</source>
        <translation>tour {0}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>second minus first {0}</source>
        <translation>2e moins 1re : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>{0} days of {1} rounds</source>
        <translation>{0} jours de {1} tours</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>{0}, stopped before {1}</source>
        <translation>{0}, arrêté avant {1}</translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>{0}; acceptance {1} points</source>
        <translation>{0} ; acceptation {1} points</translation>
    </message>
</context>
<context>
    <name>SolveCurve</name>
    <message>
        <location filename="../../gui/panels/solve_curve.py"/>
        <source>Best cost and bound over time</source>
        <translation>Meilleur coût et borne au fil du temps</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_curve.py"/>
        <source>Best cost {0} after {1} s</source>
        <translation>Meilleur coût {0} après {1} s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_curve.py"/>
        <source>Best cost {0} after {1} s, bound {2}</source>
        <translation>Meilleur coût {0} après {1} s, borne {2}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_curve.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>SolvePanel</name>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Keep as new scenario</source>
        <translation>&amp;Garder en nouveau scénario</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Solve</source>
        <translation>&amp;Optimiser</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Workers</source>
        <translation>Calcul&amp;s parallèles</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>At most {0} above the best plan that splits no order.</source>
        <translation>Au plus {0} au-dessus du meilleur plan qui ne scinde aucun ordre.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>At most {0} above the optimum.</source>
        <translation>Au plus {0} au-dessus de l’optimum.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Best cost</source>
        <translation>Meilleur coût</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Conflicts: {0} instead of {1}</source>
        <translation>Conflits : {0} au lieu de {1}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Cost {0} instead of {1}</source>
        <translation>Coût {0} au lieu de {1}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Cost {0}.</source>
        <translation>Coût {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Looking for a first plan…</source>
        <translation>Recherche d’un premier plan…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Looks for a better plan in the background. Your plan stays as it is until you keep what was found; locked lots are never moved.</source>
        <translation>Cherche un meilleur plan en arrière-plan. Votre plan reste tel quel jusqu’à ce que vous gardiez le résultat ; les lots verrouillés ne sont jamais déplacés.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Near the present plan; a search that may change everything can find cheaper ones.</source>
        <translation>Proche du plan actuel ; une recherche libre de tout changer peut en trouver de moins chers.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No bound was found: how much better a plan could be is not known.</source>
        <translation>Aucune borne trouvée : on ne sait pas de combien un plan pourrait être meilleur.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No bound yet: how much better a plan could be is not known.</source>
        <translation>Pas encore de borne : on ne sait pas de combien un plan pourrait être meilleur.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No plan can be cheaper.</source>
        <translation>Aucun plan ne peut être moins cher.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No plan can cost less than {0}.</source>
        <translation>Aucun plan ne peut coûter moins de {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No plan exists</source>
        <translation>Aucun plan n’existe</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No repair within these limits</source>
        <translation>Pas de réparation dans ces limites</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Nothing better than the present plan was found.</source>
        <translation>Rien de mieux que le plan actuel n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Orders and machines are needed first.</source>
        <translation>Il faut d’abord des ordres et des machines.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Proven best among plans that split no order; with splits a plan could be cheaper by at most {0}.</source>
        <translation>Prouvé le meilleur des plans qui ne scindent aucun ordre ; en scindant, un plan pourrait être moins cher de {0} au plus.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Proven optimal</source>
        <translation>Optimalité prouvée</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>S&amp;eed</source>
        <translation>Grai&amp;ne</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Solve</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>The plan was edited meanwhile, so this can be kept as a new scenario beside it.</source>
        <translation>Le plan a été modifié entre-temps : ce résultat peut être gardé à côté, en nouveau scénario.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>The search broke off</source>
        <translation>La recherche s’est interrompue</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>The search counted {0}, the plan is worth {1}: please report this.</source>
        <translation>La recherche a compté {0}, le plan vaut {1} : merci de le signaler.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Time limit in seconds</source>
        <translation>Temps limite en secondes</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Without splits no plan costs less than {0}.</source>
        <translation>Sans scinder, aucun plan ne coûte moins de {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Workers</source>
        <translation>Calculs parallèles</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>{0} s of {1} s</source>
        <translation>{0} s sur {1} s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>{0} s, getting ready ({1} s allowed)</source>
        <translation>{0} s, préparation ({1} s accordées)</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>{0}; lots moved: {1}.</source>
        <translation>{0} ; lots déplacés : {1}.</translation>
    </message>
</context>
<context>
    <name>Solving</name>
    <message>
        <location filename="../../gui/solving.py"/>
        <source>The optimiser failed. Your plan is as it was.</source>
        <translation>L’optimiseur a échoué. Votre plan est inchangé.</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <location filename="../../gui/look/splitter.py"/>
        <source>Border between two parts; arrows move it</source>
        <translation>Limite entre deux parties ; les flèches la déplacent</translation>
    </message>
</context>
<context>
    <name>StabilityForm</name>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source> lots</source>
        <translation> lots</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>A lot moves only where that makes the plan cheaper by at least this much.</source>
        <translation>Un lot n’est déplacé que si le plan y gagne au moins autant.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>A move must &amp;gain</source>
        <translation>Gain &amp;minimal</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Keep &amp;machines</source>
        <translation>Garder les mac&amp;hines</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Lots change their times only: machine and quantity stay.</source>
        <translation>Seuls les horaires des lots changent : machine et quantité restent.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Lots that may move</source>
        <translation>Lots qui peuvent bouger</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Mo&amp;ve at most</source>
        <translation>Déplacer au p&amp;lus</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>No more lots than this end elsewhere than they are now.</source>
        <translation>Pas plus de lots que cela ne finissent ailleurs que maintenant.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Nothing &amp;before</source>
        <translation>Rien a&amp;vant</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Nothing before</source>
        <translation>Rien avant</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Repair: better what gains most, and leave the rest where it is. Locked lots never move.</source>
        <translation>Réparer : améliorer ce qui rapporte le plus, et laisser le reste en place. Les lots verrouillés ne bougent jamais.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Stay &amp;near the present plan</source>
        <translation>Rester près d&amp;u plan actuel</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>There is no plan yet to stay near to: solve first.</source>
        <translation>Il n’y a pas encore de plan dont rester proche : optimiser d’abord.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>What a move must gain</source>
        <translation>Ce qu’un déplacement doit rapporter</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>What begins before this time stays, and nothing new begins before it.</source>
        <translation>Ce qui commence avant cette heure reste, et rien de nouveau ne commence avant.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>any number of lots</source>
        <translation>autant de lots qu’il faut</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>Allocation {0}</source>
        <translation>Affectation {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>Cost {0}</source>
        <translation>Coût {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>{0} · allocation {1}</source>
        <translation>{0} · affectation {1}</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <location filename="../../gui/main_window/step_menus.py"/>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/step_menus.py"/>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/step_menus.py"/>
        <source>{0} more in the History panel</source>
        <translation>{0} de plus dans le volet Historique</translation>
    </message>
</context>
<context>
    <name>TableArea</name>
    <message>
        <location filename="../../gui/tables/table_area.py"/>
        <source>New attribute, such as grade</source>
        <translation>Attribut : p. ex. qualité</translation>
    </message>
    <message>
        <location filename="../../gui/tables/table_area.py"/>
        <source>New format, such as 24x44</source>
        <translation>Format : p. ex. 24x44</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>&amp;Down to row</source>
        <translation>Jusqu’à la &amp;ligne</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>&amp;Headers in row</source>
        <translation>&amp;En-têtes en ligne</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>&amp;This table holds</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>No row of this sheet has headers that are known. Choose another sheet, or the row where the headers stand.</source>
        <translation>Aucune ligne de cette feuille n’a d’en-têtes connus. Choisissez une autre feuille, ou la ligne des en-têtes.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>Other headers? Double-click the row where they stand, or press Return on it. The menu of a row can also end the table there.</source>
        <translation>D’autres en-têtes ? Double-cliquez sur leur ligne, ou appuyez sur Entrée. Le menu d’une ligne peut aussi y terminer le tableau.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>Please choose…</source>
        <translation>Veuillez choisir…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>Say in which row the headers of the table stand.</source>
        <translation>Indiquez à quelle ligne sont les en-têtes du tableau.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>Say what this table holds.</source>
        <translation>Indiquez ce que contient ce tableau.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>The headers stand in {0} of the sheet “{1}”, with {2} below them.</source>
        <translation>En-têtes : {0} de la feuille « {1} », avec {2} en dessous.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>row {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>rows {0} and {1}</source>
        <translation>lignes {0} et {1}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>{0} or {1}?</source>
        <translation>{0} ou {1} ?</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>A date without a time means 00:00, the start of that day; +2d or -4h moves the date that stands there.</source>
        <translation>Une date sans heure vaut 00:00, le début de ce jour ; +2j ou -4h déplace la date inscrite.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/blocks.py"/>
        <source>A new row needs {what}.</source>
        <translation>Une nouvelle ligne doit avoir : {what}.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Add {noun}</source>
        <translation>Ajouter une ligne ({noun})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_edits.py"/>
        <source>Add {row}</source>
        <translation>Ajouter {row}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Anything worth remembering.</source>
        <translation>Tout ce qui mérite d’être noté.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Available from</source>
        <translation>Disponible dès</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Batch</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Calendar 1</source>
        <translation>Calendrier 1</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Capacity (h/day)</source>
        <translation>Capacité (h/jour)</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_edits.py"/>
        <source>Change {what} of {row}</source>
        <translation>Modifier {what} de {row}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Changeovers</source>
        <translation>Changements de série</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_delegate.py"/>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_delegate.py"/>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Clear contents</source>
        <translation>Effacer le contenu</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Clear {count} cells</source>
        <translation>Effacer {count} cellules</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../gui/tables/columns.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Cost from</source>
        <translation>Origine du coût</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Cost of an hour of its work.</source>
        <translation>Coût d’une heure de son travail.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Cost of preparing it for an order.</source>
        <translation>Coût de sa préparation pour un ordre.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Cost of preparing the resource for this order; empty: the resource&apos;s own.</source>
        <translation>Coût de préparation de la ressource pour cet ordre ; vide : celui de la ressource.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Cost per hour</source>
        <translation>Coût horaire</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Cost per {unit}</source>
        <translation>Coût par {unit}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Cut {count} cells</source>
        <translation>Couper {count} cellules</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Days from its yes to the parts being there.</source>
        <translation>Jours entre son accord et l’arrivée des pièces.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <location filename="../../gui/tables/columns.py"/>
        <source>Design</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Distance ({unit})</source>
        <translation>Distance ({unit})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Duplicate the selected rows</source>
        <translation>Dupliquer les lignes sélectionnées</translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Duplicate {nouns}</source>
        <translation>Dupliquer les {nouns}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/row_commands.py"/>
        <source>Duplicate {what}</source>
        <translation>Dupliquer {what}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Edit the cell; typing replaces it</source>
        <translation>Modifier la cellule ; taper la remplace</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Fill down {count} cells</source>
        <translation>Recopier {count} cellules vers le bas</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Fill {count} cells</source>
        <translation>Remplir {count} cellules</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Fixed cost</source>
        <translation>Coût fixe</translation>
    </message>
    <message>
        <location filename="../../gui/tables/columns.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Free from</source>
        <translation>Libre dès</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Holidays, closings and extra shifts: the list beside the table shows those of this calendar.</source>
        <translation>Jours fériés, fermetures et plages supplémentaires : la liste à côté du tableau montre ceux de ce calendrier.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Hours it can work for us on one day.</source>
        <translation>Heures qu’il peut travailler pour nous en un jour.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Hours of work it asks of a producer.</source>
        <translation>Heures de travail qu’il demande à un producteur.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>How far it is from the producer to the delivery; empty: from the coordinates.</source>
        <translation>Distance du producteur au lieu de livraison ; vide : d’après les coordonnées.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>How long after its due date it will be complete, or before. Calculated.</source>
        <translation>De combien il sera terminé après son échéance, ou avant. Calculé.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>How many machines may work on it at one moment; 2 is usual.</source>
        <translation>Combien de machines peuvent y travailler en même temps ; d’ordinaire 2.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>How much its earliness and tardiness count; 1 is usual.</source>
        <translation>Combien comptent son avance et son retard ; d’ordinaire 1.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>How probable it is that it says yes to an offer, as a share such as 40 %.</source>
        <translation>La probabilité qu’il accepte une offre, en part comme 40 %.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>How probable it is that the producer says yes to this order; empty: the producer&apos;s own.</source>
        <translation>La probabilité que le producteur accepte cet ordre ; vide : celle du producteur.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Into how many lots it may be split; 2 is usual.</source>
        <translation>En combien de lots il peut être scindé ; d’ordinaire 2.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>It may not be used before.</source>
        <translation>Elle ne peut pas servir avant.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>It may not start before.</source>
        <translation>Il ne peut pas commencer avant.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Lateness</source>
        <translation>Retard</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Later exceptions win over earlier ones; Alt+Up and Alt+Down move one.</source>
        <translation>Les exceptions suivantes l’emportent sur les précédentes ; Alt+Haut et Alt+Bas en déplacent une.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Lead time (days)</source>
        <translation>Délai (jours)</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Leave the cell as it was</source>
        <translation>Laisser la cellule comme elle était</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Leave the table</source>
        <translation>Quitter le tableau</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Length ({unit})</source>
        <translation>Longueur ({unit})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Length of the part in {unit}.</source>
        <translation>Longueur de la pièce en {unit}.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Lots are a multiple of so many pieces.</source>
        <translation>Les lots sont un multiple de ce nombre de pièces.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Lots planned on it. Calculated.</source>
        <translation>Lots planifiés dessus. Calculé.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Machine 1</source>
        <translation>Machine 1</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Make the column narrower, or wider</source>
        <translation>Rétrécir la colonne, ou l’élargir</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Material</source>
        <translation>Matière</translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>Materials</source>
        <translation>Matières</translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>Materials it works, separated by commas; empty: all.</source>
        <translation>Matières traitées, séparées par des virgules ; vide : toutes.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>Max. length ({unit})</source>
        <translation>Longueur max. ({unit})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Max. lots</source>
        <translation>Lots max</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Max. orders</source>
        <translation>Ordres max</translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>Max. thickness ({unit})</source>
        <translation>Épaisseur max. ({unit})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>Max. width ({unit})</source>
        <translation>Largeur max. ({unit})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Minutes after which an unanswered offer expires; empty: as the network has it.</source>
        <translation>Minutes après lesquelles une offre sans réponse expire ; vide : comme pour le réseau.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Mounted: order</source>
        <translation>Monté : ordre</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Mounted: {name}</source>
        <translation>Monté : {name}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Move a rule or an exception</source>
        <translation>Déplacer une règle ou une exception</translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Move the column</source>
        <translation>Déplacer la colonne</translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../gui/tables/row_commands.py"/>
        <source>Move {row} down</source>
        <translation>Descendre {row}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/row_commands.py"/>
        <source>Move {row} up</source>
        <translation>Monter {row}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New calendar…</source>
        <translation>Nouveau calendrier…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New exception…</source>
        <translation>Nouvelle exception…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New machine…</source>
        <translation>Nouvelle machine…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New mode…</source>
        <translation>Nouvelle possibilité…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New order…</source>
        <translation>Nouvel ordre…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New producer…</source>
        <translation>Nouveau producteur…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No calendars: machines without one are always open. Type a name in the line above.</source>
        <translation>Pas de calendriers : les machines sans calendrier sont toujours ouvertes. Tapez un nom dans la ligne ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No exceptions. Type a date in the line above, or add the public holidays of a country.</source>
        <translation>Pas d’exceptions. Tapez une date dans la ligne ci-dessus, ou ajoutez les jours fériés d’un pays.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No machines yet: type a name in the line above, or paste a list from Excel.</source>
        <translation>Pas encore de machines : tapez un nom dans la ligne ci-dessus, ou collez une liste d’Excel.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No modes: formats, sizes and materials say who can do what. Type an order and a resource in the line above to fix a cost or a rate, or to forbid a pair.</source>
        <translation>Pas de possibilités : formats, tailles et matières disent qui peut faire quoi. Tapez un ordre et une ressource dans la ligne ci-dessus pour fixer un coût ou une cadence, ou pour interdire une paire.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No orders yet: paste them from Excel, import an order book, or type in the line above.</source>
        <translation>Pas encore d’ordres : collez-les d’Excel, importez un carnet de commandes, ou tapez dans la ligne ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No producers: a shop needs them only where it offers orders to others. Type a name in the line above, or paste a list from Excel.</source>
        <translation>Pas de producteurs : un atelier n’en a besoin que s’il propose des ordres à d’autres. Tapez un nom dans la ligne ci-dessus, ou collez une liste d’Excel.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No rules: every changeover takes the shop&apos;s default. Type a rule&apos;s name in the line above.</source>
        <translation>Pas de règles : chaque changement de série prend la valeur par défaut de l’atelier. Tapez le nom d’une règle dans la ligne ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>None of the {rows} match what is searched for.</source>
        <translation>La recherche ne trouve rien parmi les {rows}.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>OF-1</source>
        <translation>OF-1</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Open the choices of a cell</source>
        <translation>Ouvrir les choix d’une cellule</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Orders planned for it. Calculated.</source>
        <translation>Ordres planifiés pour lui. Calculé.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Paste {rows}</source>
        <translation>Coller {rows}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Paste {rows} × {columns} cells</source>
        <translation>Coller {rows} × {columns} cellules</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Pieces already made.</source>
        <translation>Pièces déjà fabriquées.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Pieces of format {format} per hour in one pass; empty: the machine cannot make it.</source>
        <translation>Pièces du format {format} par heure en un passage ; vide : la machine ne peut pas le faire.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Pieces ordered.</source>
        <translation>Pièces commandées.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Pieces per hour in one pass; empty: the machine&apos;s rate for the format.</source>
        <translation>Pièces par heure en un passage ; vide : la cadence de la machine pour le format.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Pieces still to be made: quantity less produced. Calculated.</source>
        <translation>Pièces restant à fabriquer : quantité moins déjà produit. Calculé.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Planned on</source>
        <translation>Planifié sur</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Preparation cost</source>
        <translation>Coût de préparation</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Produced</source>
        <translation>Déjà produit</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Producer 1</source>
        <translation>Producteur 1</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Put the text into every selected cell</source>
        <translation>Mettre le texte dans chaque cellule sélectionnée</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Rate /h</source>
        <translation>Cadence /h</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Release</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Remaining</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Remove the selected rows</source>
        <translation>Supprimer les lignes sélectionnées</translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Remove {nouns}</source>
        <translation>Supprimer les {nouns}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/row_commands.py"/>
        <source>Remove {what}</source>
        <translation>Supprimer {what}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <location filename="../../gui/tables/row_commands.py"/>
        <source>Rows can be moved only while the table is neither sorted nor filtered.</source>
        <translation>Les lignes ne se déplacent que si le tableau n’est ni trié ni filtré.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Rule 1</source>
        <translation>Règle 1</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Rules are tried in this order, and the first that matches decides; Alt+Up and Alt+Down move a rule.</source>
        <translation>Les règles sont essayées dans cet ordre, et la première qui convient décide ; Alt+Haut et Alt+Bas déplacent une règle.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Search in the table</source>
        <translation>Rechercher dans le tableau</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Select whole columns, or rows</source>
        <translation>Sélectionner des colonnes ou des lignes entières</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Shifts of the day, such as 06:00–10:00 10:30–18:00; 24 h: the whole day; empty: closed. A shift that ends earlier than it starts runs into the next day.</source>
        <translation>Plages de travail du jour, comme 06:00–10:00 10:30–18:00 ; 24 h : toute la journée ; vide : fermé. Une plage qui finit avant de commencer se poursuit le lendemain.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Single (1) or double (2): a double machine prints both sides in one pass.</source>
        <translation>Simple (1) ou double (2) : une machine double imprime les deux faces en un passage.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Single (1) or double (2): a double-printed order takes one pass on a double machine, two on a single one.</source>
        <translation>Simple (1) ou double (2) : un ordre à impression double prend un passage sur une machine double, deux sur une simple.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Smallest lot</source>
        <translation>Lot minimal</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Sort, filter or hide the column</source>
        <translation>Trier, filtrer ou masquer la colonne</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Spans in which it does not work, whatever its calendar says, separated by semicolons.</source>
        <translation>Périodes où elle ne travaille pas, quoi que dise son calendrier, séparées par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Supports</source>
        <translation>Supports</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Take the text and go down, or right</source>
        <translation>Valider le texte et descendre, ou aller à droite</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Target volume</source>
        <translation>Volume cible</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>The calendar&apos;s name.</source>
        <translation>Le nom du calendrier.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>The fewest pieces a lot of it may have.</source>
        <translation>Le plus petit nombre de pièces d’un de ses lots.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>The first moment of the exception.</source>
        <translation>Le premier instant de l’exception.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>The greatest part it takes, in {unit}; empty: no limit.</source>
        <translation>La plus grande pièce acceptée, en {unit} ; vide : sans limite.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>The machine or producer it is about.</source>
        <translation>La machine ou le producteur en question.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>The machine&apos;s name.</source>
        <translation>Le nom de la machine.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>The machines or producers its lots are on. Calculated.</source>
        <translation>Les machines ou producteurs où sont ses lots. Calculé.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>The moment it is over; a whole day ends at 00:00 of the next.</source>
        <translation>L’instant où elle est finie ; une journée entière finit à 00:00 le lendemain.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>The most orders an allocation gives it; empty: one, where it keeps no times.</source>
        <translation>Le plus d’ordres qu’une affectation lui donne ; vide : un seul, si elle n’a pas d’horaires.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>The most orders it takes at once; empty: no limit.</source>
        <translation>Le plus d’ordres qu’il prend à la fois ; vide : sans limite.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>The order it is about.</source>
        <translation>L’ordre en question.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>The order it is set up for now, if it is known: going on with that order needs no changeover.</source>
        <translation>L’ordre pour lequel elle est réglée, s’il est connu : le poursuivre ne demande pas de changement de série.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>The order&apos;s number (OF).</source>
        <translation>Le numéro de l’ordre (OF).</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>The producer&apos;s name.</source>
        <translation>Le nom du producteur.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>The rule&apos;s name.</source>
        <translation>Le nom de la règle.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>The share of its working time that is planned. Calculated.</source>
        <translation>La part de son temps de travail qui est planifiée. Calculé.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_target.py"/>
        <source>There is no column for: {names}. These are left out.</source>
        <translation>Il n’y a pas de colonne pour : {names}. Ces données sont écartées.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Thickness ({unit})</source>
        <translation>Épaisseur ({unit})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Thickness of the part in {unit}.</source>
        <translation>Épaisseur de la pièce en {unit}.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calculated.py"/>
        <source>This column is calculated.</source>
        <translation>Cette colonne est calculée.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_edits.py"/>
        <source>This table cannot be edited.</source>
        <translation>Ce tableau ne peut pas être modifié.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Time to answer (min)</source>
        <translation>Délai de réponse (min)</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Transport cost of an order at any distance.</source>
        <translation>Coût de transport d’un ordre, quelle que soit la distance.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Transport cost per {unit}.</source>
        <translation>Coût de transport par {unit}.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Utilisation</source>
        <translation>Taux d’occupation</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Volume to date</source>
        <translation>Volume à ce jour</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Weight</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Weight (kg)</source>
        <translation>Poids (kg)</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>What is made.</source>
        <translation>Ce qui est fabriqué.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>What it has had so far.</source>
        <translation>Ce qu’il a eu jusqu’ici.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>What it is made of.</source>
        <translation>En quoi il est fait.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>What it was promised.</source>
        <translation>Ce qui lui a été promis.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>What it weighs for transport, in kilograms.</source>
        <translation>Ce qu’il pèse pour le transport, en kilogrammes.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>What must be true of the {name} before and after: any, same, differs, or from {arrow} to.</source>
        <translation>Ce qui doit valoir pour « {name} » avant et après : tout, égal, différent, ou de {arrow} à.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>What the changeover costs.</source>
        <translation>Ce que coûte le changement de série.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>What the order costs on this resource.</source>
        <translation>Ce que l’ordre coûte sur cette ressource.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>What the order is worth, in the shop&apos;s currency.</source>
        <translation>Ce que vaut l’ordre, dans la monnaie de l’atelier.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>When it must be complete: later is a conflict.</source>
        <translation>Quand il doit être terminé : plus tard est un conflit.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>When it should be complete: earlier and later both cost.</source>
        <translation>Quand il devrait être terminé : plus tôt et plus tard coûtent.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>When it works; without a calendar it is always open.</source>
        <translation>Quand elle travaille ; sans calendrier, elle est toujours ouverte.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>When its last lot ends. Calculated.</source>
        <translation>Quand finit son dernier lot. Calculé.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Where it is delivered, in degrees east.</source>
        <translation>Où il est livré, en degrés est.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Where it is delivered, in degrees north.</source>
        <translation>Où il est livré, en degrés nord.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Where it is, in degrees east.</source>
        <translation>Où il se trouve, en degrés est.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Where it is, in degrees north.</source>
        <translation>Où il se trouve, en degrés nord.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Where the order stands, in your own words.</source>
        <translation>Où en est l’ordre, avec vos propres mots.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Whether it is closed or working in that span.</source>
        <translation>Fermé ou travaillé pendant cette période.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Whether the cost was typed or imported; empty: the file does not say.</source>
        <translation>Si le coût a été saisi ou importé ; vide : le fichier ne le dit pas.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Whether the resource may do the order; empty: as format, size and material say.</source>
        <translation>Si la ressource peut faire l’ordre ; vide : selon format, taille et matière.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Who can do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Who the order is for.</source>
        <translation>Pour qui est l’ordre.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Width ({unit})</source>
        <translation>Largeur ({unit})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Width of the part in {unit}.</source>
        <translation>Largeur de la pièce en {unit}.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>Working minutes the changeover takes.</source>
        <translation>Minutes de travail que prend le changement de série.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/numbers.py"/>
        <source>Write {percent} % or {share}.</source>
        <translation>Écrivez {percent} % ou {share}.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>always open</source>
        <translation>toujours ouvert</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rows.py"/>
        <source>an exception of {calendar}</source>
        <translation>une exception de {calendar}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>any</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>by the rules</source>
        <translation>selon les règles</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>calendars</source>
        <translation>calendriers</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>exception</source>
        <translation>exception</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>exceptions</source>
        <translation>exceptions</translation>
    </message>
    <message>
        <location filename="../../gui/tables/measured.py"/>
        <source>in</source>
        <translation>po</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>machines</source>
        <translation>machines</translation>
    </message>
    <message>
        <location filename="../../gui/tables/measured.py"/>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>mode</source>
        <translation>possibilité</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>modes</source>
        <translation>possibilités</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calculated.py"/>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>orders</source>
        <translation>ordres</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>producer</source>
        <translation>producteur</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>producers</source>
        <translation>producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>same</source>
        <translation>égal</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>single</source>
        <translation>simple</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>working</source>
        <translation>travaillé</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_target.py"/>
        <source>{count} cells lie beyond the last column and are left out.</source>
        <translation>{count} cellules dépassent la dernière colonne et sont écartées.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>{format} /h</source>
        <translation>{format} /h</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>{name} of the order: machines, rates and changeovers may depend on it.</source>
        <translation>{name} de l’ordre : machines, cadences et changements peuvent en dépendre.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>{name} the machine is set up for now: it decides the first changeover.</source>
        <translation>{name} en place sur la machine : détermine le premier changement de série.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>{text} is neither single (1) nor double (2).</source>
        <translation>{text} n’est ni simple (1) ni double (2).</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} n’est ni oui ni non.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/shifts.py"/>
        <source>{text} is no condition; write any, same, differs, or red → blue.</source>
        <translation>{text} n’est pas une condition ; écrivez tout, égal, différent, ou rouge → bleu.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/shifts.py"/>
        <source>{text} is no list of shifts; write them like 06:00–10:00 10:30–18:00, or 24 h.</source>
        <translation>{text} n’est pas une liste de plages ; écrivez par exemple 06:00–10:00 10:30–18:00, ou 24 h.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/shifts.py"/>
        <source>{text} is no span of time; write it like {example}.</source>
        <translation>{text} n’est pas une période ; écrivez par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/moments.py"/>
        <source>{text} is no time of the day.</source>
        <translation>{text} n’est pas une heure du jour.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/moments.py"/>
        <source>{text} is not a date; write it like {example}.</source>
        <translation>{text} n’est pas une date ; écrivez par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/numbers.py"/>
        <source>{text} is not a number; write it like {example}.</source>
        <translation>{text} n’est pas un nombre ; écrivez par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/numbers.py"/>
        <source>{text} is not a whole number.</source>
        <translation>{text} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/numbers.py"/>
        <source>{text} is too large.</source>
        <translation>{text} est trop grand.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/moments.py"/>
        <source>{text} needs a date to start from, and this cell is empty.</source>
        <translation>{text} part d’une date, et cette cellule est vide.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calculated.py"/>
        <source>{time} early</source>
        <translation>{time} d’avance</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calculated.py"/>
        <source>{time} late</source>
        <translation>{time} de retard</translation>
    </message>
    <message>
        <location filename="../../gui/tables/columns.py"/>
        <source>{title} must not be empty.</source>
        <translation>{title} ne doit pas être vide.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/notation.py"/>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
</context>
<context>
    <name>TeachDialog</name>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Click {0}.</source>
        <translation>Cliquez sur {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>It is not shown</source>
        <translation>Pas dans la feuille</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Show by example: {0}</source>
        <translation>Montrer par l’exemple : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>That is all. Look at what was understood, and use it.</source>
        <translation>C’est tout. Regardez ce qui a été compris, puis utilisez-le.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>This was understood without a click. Look whether it is right, or click a line on the left.</source>
        <translation>Ceci a été compris sans un clic. Vérifiez, ou cliquez sur une ligne à gauche.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Your file stays as it is; this is kept in the project.</source>
        <translation>Votre fichier reste tel quel ; ceci est gardé dans le projet.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Templating</name>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Export schedule</source>
        <translation>Exporter le planning</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Export schedule…</source>
        <translation>Exporter le planning…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Forget template {0}</source>
        <translation>Oublier le modèle {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Looking at {0}…</source>
        <translation>Examen de {0}…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Other slots in template {0}</source>
        <translation>Autres créneaux dans le modèle {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Read back an edited schedule</source>
        <translation>Relire un planning modifié</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Register a template</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Register template {0}</source>
        <translation>Ajouter le modèle {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Writing {0}…</source>
        <translation>Écriture de {0}…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>{0} is kept in this project.</source>
        <translation>{0} est conservé dans ce projet.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>{0} is written.</source>
        <translation>{0} est écrit.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>{0} schedule</source>
        <translation>{0} planning</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <location filename="../../gui/gantt/axis.py"/>
        <source>This plan says who does what, not when.</source>
        <translation>Ce plan dit qui fait quoi, pas quand.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/axis.py"/>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
</context>
<context>
    <name>TimeScrollBar</name>
    <message>
        <location filename="../../gui/gantt/scrolling.py"/>
        <source>Scroll the time</source>
        <translation>Faire défiler le temps</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../gui/offers/timeline.py"/>
        <source>Producers and their offers</source>
        <translation>Producteurs et leurs offres</translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline.py"/>
        <source>{0} is {1}: note the answer before it goes to another producer.</source>
        <translation>{0} ({1}) : notez la réponse avant de le confier à un autre producteur.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Add {0}</source>
        <translation>Ajouter une ligne ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Duplicate the selected {0}</source>
        <translation>Dupliquer les lignes sélectionnées ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Remove the selected {0}</source>
        <translation>Supprimer les lignes sélectionnées ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Search {0}</source>
        <translation>Rechercher dans les {0}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Search {0}…</source>
        <translation>Rechercher dans les {0}…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Shows only rows that hold all these words, in any column that shows (Ctrl+F).</source>
        <translation>N’affiche que les lignes qui contiennent tous ces mots, dans une colonne affichée (Ctrl+F).</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>Do it for me, on the sample</source>
        <translation>Le faire pour moi, sur l’exemple</translation>
    </message>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>Leave the tour (Esc)</source>
        <translation>Quitter la visite (Échap)</translation>
    </message>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>S&amp;kip the tour</source>
        <translation>P&amp;asser la visite</translation>
    </message>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>The next step</source>
        <translation>L’étape suivante</translation>
    </message>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>The step before</source>
        <translation>L’étape précédente</translation>
    </message>
    <message>
        <location filename="../../gui/help/tour_card.py"/>
        <source>✓ Done. Go on when you like.</source>
        <translation>✓ C’est fait. Continuez quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>&amp;Undo it</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>Drag a bar. Every row shows what each place would cost, blue cheaper, orange dearer, and the three best are numbered. The box at the pointer names the price and who becomes late. Esc forgets it; let go, and it stays there, locked.</source>
        <translation>Glissez une barre. Chaque ligne montre ce que coûterait chaque place, bleu moins cher, orange plus cher, et les trois meilleures sont numérotées. L’encadré près du pointeur dit le prix et qui prend du retard. Échap abandonne ; lâchez, et elle reste là, verrouillée.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>Export schedule… (Ctrl+E) writes an Excel workbook, or fills a copy of your factory&apos;s own. F1 opens the manual on the page that fits where you are. When you finish, your own work is back; the sample stays under File ▸ Samples.</source>
        <translation>Exporter le planning… (Ctrl+E) écrit un classeur Excel, ou remplit une copie de celui de votre usine. F1 ouvre le manuel à la page qui convient. À la fin, vous retrouvez votre propre travail ; l’exemple reste sous Fichier ▸ Exemples.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>Let the optimiser propose a plan</source>
        <translation>Laissez l’optimiseur proposer un plan</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>Press Solve (F5). A plan is on the board at once and gets better while you watch. Stop it when you like, then press Keep. Nothing changes before you keep it.</source>
        <translation>Cliquez sur Optimiser (F5). Un plan paraît aussitôt sur le planning et s’améliore sous vos yeux. Arrêtez quand vous voulez, puis cliquez sur Garder. Rien ne change avant que vous le gardiez.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>Send the plan out</source>
        <translation>Envoyez le plan</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>Show &amp;me</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>Take a bar in hand</source>
        <translation>Prenez une barre en main</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>The line below the board says what your move led to. Press W on a bar to read what holds it, link by link, and the cheapest change that would make it on time. Undo (Ctrl+Z) takes any step back, also after a restart: try it now.</source>
        <translation>La ligne sous le planning dit ce qui résulte de votre déplacement. Appuyez sur W sur une barre pour lire ce qui la retient, maillon par maillon, et la modification la moins chère qui la mettrait à l’heure. Annuler (Ctrl+Z) défait toute étape, même après un redémarrage : essayez.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>This is a sample factory with 60 orders: nothing you do here touches your own work. Later, your own order book comes in with File ▸ Import a workbook…, or when you drop the file on the window; headers in any language are found, and every doubt is named with its cell.</source>
        <translation>Voici une usine d’exemple avec 60 ordres : rien de ce que vous y faites ne touche votre propre travail. Plus tard, votre carnet de commandes entrera par Fichier ▸ Importer un classeur…, ou en déposant le fichier sur la fenêtre ; les en-têtes sont trouvés dans toutes les langues, et chaque doute est nommé avec sa cellule.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>Why is it late? And back again</source>
        <translation>Pourquoi en retard ? Et retour</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/touring.py"/>
        <source>Your orders come in here</source>
        <translation>Vos ordres arrivent ici</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../gui/gantt/tray.py"/>
        <source>Drag onto the board</source>
        <translation>Glisser sur le planning</translation>
    </message>
</context>
<context>
    <name>TrayChip</name>
    <message>
        <location filename="../../gui/gantt/tray_chip.py"/>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <location filename="../../gui/gantt/tray.py"/>
        <source>At the end of {0}</source>
        <translation>À la fin de {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tray.py"/>
        <source>No machine can make {0}</source>
        <translation>Aucune machine ne peut faire {0}</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tray.py"/>
        <source>Orders that are not planned</source>
        <translation>Ordres non planifiés</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>&amp;Durations</source>
        <translation>&amp;Durées</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>&amp;Lengths of parts</source>
        <translation>&amp;Longueurs des pièces</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>&amp;Week begins on</source>
        <translation>&amp;Premier jour de la semaine</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>4 h 30, always in hours</source>
        <translation>4 h 30, toujours en heures</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>4 h 30, days from 48 h on</source>
        <translation>4 h 30, jours à partir de 48 h</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>D&amp;istances</source>
        <translation>D&amp;istances</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>Days with decimals</source>
        <translation>Jours avec décimales</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>Everywhere: on the board, in tables, in sentences, on paper.</source>
        <translation>Partout : planning, tableaux, phrases, papier.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>Hours with decimals</source>
        <translation>Heures avec décimales</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>In the tables and offers of a network.</source>
        <translation>Dans les tableaux et les offres d’un réseau.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>Inches</source>
        <translation>Pouces</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>Like the system ({0})</source>
        <translation>Comme le système ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>Miles</source>
        <translation>Miles</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>Millimetres</source>
        <translation>Millimètres</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>Units and weeks</source>
        <translation>Unités et semaines</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/units_page.py"/>
        <source>Weeks from Monday are numbered by ISO 8601; of others the one with 1 January is week 1, as in Excel’s WEEKNUM. Order books and templates keep ISO weeks.</source>
        <translation>À partir du lundi, les semaines sont numérotées selon ISO 8601 ; sinon, celle du 1er janvier est la semaine 1, comme NO.SEMAINE dans Excel. Les carnets de commandes et les modèles gardent les semaines ISO.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <location filename="../../gui/updates.py"/>
        <source>Corkboard {0} is available.</source>
        <translation>Corkboard {0} est disponible.</translation>
    </message>
    <message>
        <location filename="../../gui/updates.py"/>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>&amp;Look at</source>
        <translation>&amp;Consulter</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>&amp;Tell me about new versions</source>
        <translation>&amp;Signaler les nouvelles versions</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>A path or an https:// address that your IT names. The file there says {0}, or the version in its first line and where to get it in the second.</source>
        <translation>Un chemin ou une adresse https:// donnés par votre service informatique. Le fichier contient {0}, ou la version en première ligne et l’endroit où la prendre en deuxième.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>At most once a day Corkboard reads the file below, and nothing else. While this is off it opens no connection at all.</source>
        <translation>Une fois par jour au plus, Corkboard lit le fichier ci-dessous, et rien d’autre. Sinon, il n’ouvre aucune connexion.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Last looked {0}. {1}</source>
        <translation>Dernière consultation : {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Look &amp;now</source>
        <translation>Consulter &amp;maintenant</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Looking…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Nobody has looked yet.</source>
        <translation>Aucune consultation pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings/file_pages.py"/>
        <source>\\server\share\latest.json</source>
        <translation>\\serveur\partage\latest.json</translation>
    </message>
</context>
<context>
    <name>ValuePage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Day and month</source>
        <translation>Jour et mois</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Day or month first?</source>
        <translation>Jour ou mois d’abord ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Double print</source>
        <translation>Impression double</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>How are the values meant?</source>
        <translation>Comment comprendre les valeurs ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>In which unit?</source>
        <translation>Dans quelle unité ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Keep {0} as it is</source>
        <translation>Garder {0} tel quel</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Leave it empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Leave it out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>New: {0}</source>
        <translation>Nouveau : {0}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>No machine of the list</source>
        <translation>Aucune machine de la liste</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Not decided: such dates are not read</source>
        <translation>Non décidé : dates non lues</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Not decided: the row stays out</source>
        <translation>Non décidé : ligne écartée</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Pieces or thousands?</source>
        <translation>Pièces ou milliers ?</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Single print</source>
        <translation>Impression simple</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>There is nothing to decide.</source>
        <translation>Il n’y a rien à décider.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Thousands of pieces</source>
        <translation>Milliers de pièces</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{0}: not in the project</source>
        <translation>{0} : pas dans le projet</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{0}: not understood</source>
        <translation>{0} : non compris</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{0}; without an answer the values are read as shown.</source>
        <translation>{0} ; sans réponse, les valeurs sont lues comme affiché.</translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/waiting_page.py"/>
        <source>How far the reading is</source>
        <translation>Avancement de la lecture</translation>
    </message>
</context>
<context>
    <name>WavePlanning</name>
    <message>
        <location filename="../../gui/offers/wave_planning.py"/>
        <source>A wave needs orders and producers.</source>
        <translation>Une vague demande des ordres et des producteurs.</translation>
    </message>
    <message>
        <location filename="../../gui/offers/wave_planning.py"/>
        <source>{0}; {1} no longer possible since</source>
        <translation>{0} ; devenues impossibles depuis : {1}</translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Acceptance where nothing is known</source>
        <translation>Taux d’acceptation par défaut</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>An order may go back to a producer that was asked before</source>
        <translation>Un ordre peut revenir à un producteur déjà sollicité</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Bonus for each order accepted</source>
        <translation>Prime par ordre accepté</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Targets count</source>
        <translation>Cibles comptées en</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Time to answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Weight of producer costs</source>
        <translation>Pondération du coût des producteurs</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Weight of the value</source>
        <translation>Pondération de la valeur</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Weight of transport</source>
        <translation>Pondération du transport</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Weights and rules of offering</source>
        <translation>Pondérations et règles d’offre</translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>λ, for each unit lacking to a target</source>
        <translation>λ, par unité manquant à une cible</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>Bring in your order book and let the optimiser propose a plan, or look around in a sample first. You can also drag a file onto this window, or type machines and orders into the tables below.</source>
        <translation>Importez votre carnet de commandes et laissez l’optimiseur proposer un plan, ou découvrez d’abord un exemple. Vous pouvez aussi glisser un fichier sur cette fenêtre, ou saisir machines et ordres dans les tableaux ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>Import workbook…</source>
        <translation>Importer un classeur…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <location filename="../../gui/panels/why_page.py"/>
        <source>All late orders</source>
        <translation>Tous les ordres en retard</translation>
    </message>
    <message>
        <location filename="../../gui/panels/why_page.py"/>
        <source>Choose another late order</source>
        <translation>Choisir un autre ordre en retard</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../gui/panels/why_panel.py"/>
        <source>Late orders ({0})</source>
        <translation>Ordres en retard ({0})</translation>
    </message>
    <message>
        <location filename="../../gui/panels/why_panel.py"/>
        <source>Late orders, the worst first</source>
        <translation>Ordres en retard, le pire d’abord</translation>
    </message>
    <message>
        <location filename="../../gui/panels/why_panel.py"/>
        <source>No order is late.</source>
        <translation>Aucun ordre n’est en retard.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/why_panel.py"/>
        <source>Nothing is planned yet, so nothing is late.</source>
        <translation>Rien n’est encore planifié, donc rien n’est en retard.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <location filename="../../gui/matrix/wishes.py"/>
        <source>Solve (total {0} → {1})</source>
        <translation>Optimiser (total {0} → {1})</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/wishes.py"/>
        <source>Solve (total {0})</source>
        <translation>Optimiser (total {0})</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/wishes.py"/>
        <source>The plan is the best there is already: total {0}.</source>
        <translation>Le plan est déjà le meilleur qui soit : total {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/matrix/wishes.py"/>
        <source>{0} cannot be forced on {1}. {2}</source>
        <translation>{0} ne peut être imposé sur {1}. {2}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} d</source>
        <translation>{0} j</translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} d {1} h</source>
        <translation>{0} j {1} h</translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} km</source>
        <translation>{0} km</translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} mi</source>
        <translation>{0} mi</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <location filename="../../gui/main_window/workspaces.py"/>
        <source>&amp;Allocate</source>
        <translation>&amp;Affectation</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/workspaces.py"/>
        <source>&amp;Offers</source>
        <translation>&amp;Offres</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/workspaces.py"/>
        <source>&amp;Schedule</source>
        <translation>&amp;Planning</translation>
    </message>
</context>
<context>
    <name>core.cli</name>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>
The report of an order book, of machines, rates, producers, changeovers, costs or offers is one object: &quot;counts&quot;, &quot;rows&quot;
(each with its status and fields), &quot;cells&quot; (every doubt with sheet, cell, what was read and what was expected),
&quot;unmapped&quot; (columns that are open), &quot;merge&quot; (what it did to the project). With --kind auto it is {&quot;file&quot;, &quot;tables&quot;:
[one such object for each table, in the order in which they came in], &quot;not_read&quot;: [sheets left out, and why]}.
</source>
        <translation>
Le rapport d’un carnet de commandes, de machines, cadences, producteurs, changements de série, coûts ou offres est un objet :
&quot;counts&quot;, &quot;rows&quot; (chaque ligne avec son statut et ses champs), &quot;cells&quot; (chaque doute avec la feuille, la cellule, ce qui a
été lu et ce qui était attendu), &quot;unmapped&quot; (colonnes en suspens), &quot;merge&quot; (effet sur le projet). Avec --kind auto c’est
{&quot;file&quot;, &quot;tables&quot;: [un tel objet par tableau, dans l’ordre où ils sont pris], &quot;not_read&quot;: [feuilles écartées, et pourquoi]}.
</translation>
    </message>
    <message>
        <location filename="../../core/cli/import_reading.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>%(prog)s [FILE | COMMAND ...]</source>
        <translation>%(prog)s [FICHIER | COMMANDE ...]</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s : erreur : %(message)s
</translation>
    </message>
    <message>
        <location filename="../../core/cli/import_reading.py"/>
        <source>--column and --header-row speak of one table: say its --kind as well.</source>
        <translation>--column et --header-row concernent un seul tableau : précisez aussi son --kind.</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>--send needs --output: the file that the offers are noted in.</source>
        <translation>--send demande --output : le fichier où noter les offres.</translation>
    </message>
    <message>
        <location filename="../../core/cli/templating.py"/>
        <source>--template needs --output: the workbook that the filled copy is to be.</source>
        <translation>--template demande --output : le classeur où écrire la copie remplie.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>... and {n} more.</source>
        <translation>... et {n} de plus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/simulating.py"/>
        <source>A day of {n} rounds by {policy}: {accepted} orders accepted, objective {objective} ({low} to {high} with 95 % confidence).</source>
        <translation>
            <numerusform>Une journée de {n} tour, stratégie {policy} : {accepted} ordres acceptés, objectif {objective} (de {low} à {high} avec 95 % de confiance).</numerusform>
            <numerusform>Une journée de {n} tours, stratégie {policy} : {accepted} ordres acceptés, objectif {objective} (de {low} à {high} avec 95 % de confiance).</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>A machine may take several orders: --capacity says how many at most.</source>
        <translation>Une machine peut prendre plusieurs ordres : --capacity dit combien au plus.</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>A planning board for shop floors. Without a command, or with one FILE, the window opens.</source>
        <translation>Un planning pour ateliers. Sans commande, ou avec un FICHIER, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>All but the progress kept, since locked or begun: {names}.</source>
        <translation>Inchangés sauf l’avancement, car verrouillés ou commencés : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>Allocate</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>Answer with --column, as in: --column {example}</source>
        <translation>Répondez avec --column, par exemple : --column {example}</translation>
    </message>
    <message>
        <location filename="../../core/cli/querying.py"/>
        <source>Asking {database}.</source>
        <translation>Interrogation de {database}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/told.py"/>
        <source>At most {share} above the best plan that splits no order.</source>
        <translation>Au plus {share} au-dessus du meilleur plan sans scission.</translation>
    </message>
    <message>
        <location filename="../../core/cli/told.py"/>
        <source>At most {share} above the optimum.</source>
        <translation>Au plus {share} au-dessus de l’optimum.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>BOOK</source>
        <translation>CLASSEUR</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>Changed although locked or begun: {names}.</source>
        <translation>Modifiés bien que verrouillés ou commencés : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>Column {column}, {header}: {why}</source>
        <translation>Colonne {column}, {header} : {why}</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>Come in with them, {table}: {names}.</source>
        <translation>Ajoutés avec eux, {table} : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/import_reading.py"/>
        <source>Corkboard wrote it, it shows the plan.</source>
        <translation>Corkboard l’a écrite, elle montre le plan.</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>DAYS</source>
        <translation>JOURS</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>IN</source>
        <translation>ENTRÉE</translation>
    </message>
    <message>
        <location filename="../../core/cli/import_merging.py"/>
        <source>Import {rows}</source>
        <translation>Importer {rows}</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>In the project but not in the book, they stay: {names}.</source>
        <translation>Dans le projet mais pas dans le classeur, conservés : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>It can be written as {path}.</source>
        <translation>Il peut être écrit sous {path}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/import_reading.py"/>
        <source>It is hidden.</source>
        <translation>Elle est masquée.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>It may be: {fields}.</source>
        <translation>Champs possibles : {fields}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/import_reading.py"/>
        <source>It may hold {kinds}: say so with --kind and --sheet.</source>
        <translation>Elle contient peut-être {kinds} : précisez-le avec --kind et --sheet.</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>KEY=VALUE</source>
        <translation>CLÉ=VALEUR</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>KIND</source>
        <translation>GENRE</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>Kept as they are, since locked or begun: {names}.</source>
        <translation>Inchangés, car verrouillés ou commencés : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>Learn acceptance</source>
        <translation>Apprendre les taux d’acceptation</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <location filename="../../core/cli/querying.py"/>
        <source>Name either a BOOK, or a --database together with a --query.</source>
        <translation>Indiquez soit un CLASSEUR, soit --database avec --query.</translation>
    </message>
    <message>
        <location filename="../../core/cli/benching.py"/>
        <source>No assignment was found that keeps the capacities.</source>
        <translation>Aucune affectation trouvée qui respecte les capacités.</translation>
    </message>
    <message>
        <location filename="../../core/cli/told.py"/>
        <source>No bound was found: how much better a plan could be is not known.</source>
        <translation>Aucune borne trouvée : on ne sait pas de combien un plan pourrait être meilleur.</translation>
    </message>
    <message>
        <location filename="../../core/cli/told.py"/>
        <source>No plan can cost less than {bound}.</source>
        <translation>Aucun plan ne peut coûter moins de {bound}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/benching.py"/>
        <source>No plan was found in which all is in time: {hard} minutes past due dates (hard), {medium} past ideal ends (medium); the objective is the soft value alone.</source>
        <translation>Aucun plan trouvé où tout est à temps : {hard} minutes après les échéances (hard), {medium} après les fins idéales (medium) ; l’objectif est la seule valeur soft.</translation>
    </message>
    <message>
        <location filename="../../core/cli/import_reading.py"/>
        <source>Nothing on it is a table that is known.</source>
        <translation>Elle ne contient aucun tableau connu.</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>Only a project file .cork keeps what was learned.</source>
        <translation>Seul un fichier de projet .cork conserve ce qui a été appris.</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>Optimise</source>
        <translation>Optimiser</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>Orders asked for in parallel: {orders} acceptances too many are expected ({chance} that there is one), of {hours} h; the objective counts {value} more than once.</source>
        <translation>Ordres proposés en parallèle : {orders} acceptations de trop sont attendues ({chance} qu’il y en ait une), soit {hours} h ; l’objectif compte {value} plus d’une fois.</translation>
    </message>
    <message>
        <location filename="../../core/cli/simulating.py"/>
        <source>Orders that drive the spread most: {names}.</source>
        <translation>Ordres qui pèsent le plus sur la dispersion : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>PROJECT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>Pages can only be painted by the whole program: python main.py print …</source>
        <translation>Seul le programme entier peut dessiner des pages : python main.py print …</translation>
    </message>
    <message>
        <location filename="../../core/cli/simulating.py"/>
        <source>Producers that drive the spread most: {names}.</source>
        <translation>Producteurs qui pèsent le plus sur la dispersion : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>Propose offers</source>
        <translation>Proposer des offres</translation>
    </message>
    <message>
        <location filename="../../core/cli/told.py"/>
        <source>Proven best among plans that split no order; with splits a plan could be cheaper by at most {share}.</source>
        <translation>Prouvé meilleur parmi les plans sans scission ; avec des scissions, un plan pourrait coûter au plus {share} de moins.</translation>
    </message>
    <message>
        <location filename="../../core/cli/told.py"/>
        <source>Proven optimal: no plan can be cheaper.</source>
        <translation>Optimal, c’est prouvé : aucun plan ne peut coûter moins.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>REPORT</source>
        <translation>RAPPORT</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>Reading {file}.</source>
        <translation>Lecture de {file}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>Row {row} comes in: {why}</source>
        <translation>La ligne {row} est prise : {why}</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>Row {row} stays out: {why}</source>
        <translation>La ligne {row} est écartée : {why}</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>Send offers</source>
        <translation>Envoyer des offres</translation>
    </message>
    <message>
        <location filename="../../core/cli/import_reading.py"/>
        <source>Sheet {sheet} is read for {kind}.</source>
        <translation>La feuille {sheet} est lue comme : {kind}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>Sheet {sheet} was not read: {why}</source>
        <translation>La feuille {sheet} n’a pas été lue : {why}</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>Sheet {sheet}: {kind}.</source>
        <translation>Feuille {sheet} : {kind}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/simulating.py"/>
        <source>Stopped after {done} of {all} days.</source>
        <translation>Arrêté. Jours simulés : {done} sur {all}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>Stopping.</source>
        <translation>Arrêt en cours.</translation>
    </message>
    <message>
        <location filename="../../core/cli/watching.py"/>
        <source>Stopping; the best plan so far is kept.</source>
        <translation>Arrêt en cours ; le meilleur plan trouvé est conservé.</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>The file gives no preparation cost, so none is counted: --preparation-cost says one.</source>
        <translation>Le fichier ne donne pas de coût de préparation, aucun n’est compté : --preparation-cost en indique un.</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>The last day must not lie before the first.</source>
        <translation>Le dernier jour ne doit pas précéder le premier.</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>The model cannot be pinned: {reason}</source>
        <translation>Ce choix ne peut pas être imposé : {reason}</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>The name {file} must end in .lp, .mps or .txt.</source>
        <translation>Le nom {file} doit finir par .lp, .mps ou .txt.</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>The plan is in {path}.</source>
        <translation>Le plan est dans {path}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/told.py"/>
        <source>The result could not be written: {reason}.</source>
        <translation>Le résultat n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>The table has no column {letter}, so nothing was read from it.</source>
        <translation>Le tableau n’a pas de colonne {letter} : rien n’y a été lu.</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>The window opens one file at a time.</source>
        <translation>La fenêtre ouvre un seul fichier à la fois.</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>There are no orders in {file}.</source>
        <translation>Il n’y a pas d’ordres dans {file}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>There are no producers and no offers in {file}, so there is nothing to learn from.</source>
        <translation>Il n’y a ni producteurs ni offres dans {file} : il n’y a rien à apprendre.</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>There are no producers in {file}, so there is nobody to offer orders to.</source>
        <translation>Il n’y a pas de producteurs dans {file} : personne à qui proposer des ordres.</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>There is no command and no file {name}. The commands are {commands}; --help explains them.</source>
        <translation>Il n’y a ni commande ni fichier {name}. Les commandes sont {commands} ; --help les explique.</translation>
    </message>
    <message>
        <location filename="../../core/cli/import_reading.py"/>
        <source>There is no profile {profile} yet: this reading will be remembered under that name.</source>
        <translation>Il n’y a pas encore de profil {profile} : cette lecture sera retenue sous ce nom.</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>There is no scenario {name}, only {names}.</source>
        <translation>Il n’y a pas de scénario {name}, seulement {names}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>UNIT</source>
        <translation>UNITÉ</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>Warning: {warning}</source>
        <translation>Attention : {warning}</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>Without an offer: {orders}.</source>
        <translation>Sans offre : {orders}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/told.py"/>
        <source>Without splits no plan costs less than {bound}.</source>
        <translation>Sans scission, aucun plan ne coûte moins de {bound}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>a .cork, a .json, or a schedule .xlsx</source>
        <translation>un .cork, un .json, ou un planning .xlsx</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>a .cork, a .json, or a workbook with a cost matrix</source>
        <translation>un .cork, un .json, ou un classeur avec une matrice de coûts</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>a project .cork, an exchange file .json or an order book .xlsx</source>
        <translation>un projet .cork, un fichier d’échange .json ou un carnet de commandes .xlsx</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>a workbook or table: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv; or else --database with --query</source>
        <translation>un classeur ou un tableau : .xlsx, .xlsm, .xls, .xlsb, .ods, .csv ; ou bien --database avec --query</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>add the network&apos;s figures over time</source>
        <translation>ajouter les chiffres du réseau dans le temps</translation>
    </message>
    <message>
        <location filename="../../core/cli/querying.py"/>
        <source>add the offers to a table as well: {url}</source>
        <translation>ajouter aussi les offres à une table : {url}</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë : %(option)s peut désigner %(matches)s</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>answers so old weigh half; else all weigh alike</source>
        <translation>les réponses de cet âge comptent pour moitié ; sinon toutes comptent autant</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>change locked and begun orders as well</source>
        <translation>modifier aussi les ordres verrouillés et commencés</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>cork: exchange files, judged by cost; else the literature&apos;s</source>
        <translation>cork : fichiers d’échange, jugés au coût ; sinon cas de la littérature</translation>
    </message>
    <message>
        <location filename="../../core/cli/watching.py"/>
        <source>cost {cost}</source>
        <translation>coût {cost}</translation>
    </message>
    <message>
        <location filename="../../core/cli/watching.py"/>
        <source>cost {cost}, bound {bound}</source>
        <translation>coût {cost}, borne {bound}</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>decide about values, as in &quot;dates due=MDY&quot; or &quot;unit rate=s/pc&quot;; may be repeated</source>
        <translation>trancher sur des valeurs, par exemple &quot;dates due=MDY&quot; ou &quot;unit rate=s/pc&quot; ; peut être répété</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>expected %s argument</source>
        <translation>%s valeur attendue</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>expected %s arguments</source>
        <translation>%s valeurs attendues</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>expected at least one argument</source>
        <translation>au moins une valeur attendue</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>expected at most one argument</source>
        <translation>au plus une valeur attendue</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>expected one argument</source>
        <translation>une valeur attendue</translation>
    </message>
    <message>
        <location filename="../../core/cli/templating.py"/>
        <source>fill a copy of this workbook, .xlsx or .xlsm, with words such as {{job.of}} where values go</source>
        <translation>remplir une copie de ce classeur, .xlsx ou .xlsm, avec des mots tels que {{job.of}} là où vont les valeurs</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>find a plan and print what it is worth</source>
        <translation>trouver un plan et afficher ce qu’il vaut</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>find the best offers of a wave to the producers</source>
        <translation>trouver les meilleures offres d’une vague pour les producteurs</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>first day (the plan&apos;s)</source>
        <translation>premier jour (celui du plan)</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>give each order of a cost matrix its machine, and tell what that means</source>
        <translation>donner à chaque ordre d’une matrice de coûts sa machine, et dire ce que cela signifie</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>how durations in sentences read: {units} (that of CORKBOARD_DURATIONS, or mixed)</source>
        <translation>comment se lisent les durées dans les phrases : {units} (celle de CORKBOARD_DURATIONS, sinon mixed)</translation>
    </message>
    <message>
        <location filename="../../core/cli/watching.py"/>
        <source>how long to search (10)</source>
        <translation>durée de la recherche (10)</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>how long to search at most; else as the size needs</source>
        <translation>durée maximale de la recherche ; sinon selon la taille</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>how many next best plans to tell ({most})</source>
        <translation>nombre de plans suivants à donner ({most})</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>how many orders every machine takes at most (what the file says, else 1)</source>
        <translation>nombre maximal d’ordres par machine (selon le fichier, sinon 1)</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>how many rounds the day has left, this one included</source>
        <translation>nombre de tours qui restent dans la journée, celui-ci compris</translation>
    </message>
    <message>
        <location filename="../../core/cli/watching.py"/>
        <source>how many searches side by side (2)</source>
        <translation>nombre de recherches en parallèle (2)</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>how orders are sorted (order)</source>
        <translation>tri des ordres (order)</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>how surely producers accept: as the model or their rates in the history say, or as given; auto: as the project says (auto)</source>
        <translation>taux d’acceptation des producteurs : selon le modèle, selon l’historique, ou tels que saisis ; auto : selon le projet (auto)</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>how wide a day of the board is (the whole plan on one page&apos;s width)</source>
        <translation>largeur d’un jour du planning (tout le plan sur la largeur d’une page)</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>ignored explicit argument %r</source>
        <translation>valeur en trop ignorée : %r</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix incorrect : %(value)r (possibles : %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>invalid value: %(value)r</source>
        <translation>valeur incorrecte : %(value)r</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>its last row of headers</source>
        <translation>sa dernière ligne d’en-têtes</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>its size (A4)</source>
        <translation>format (A4)</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>last day (the plan&apos;s)</source>
        <translation>dernier jour (celui du plan)</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>lateness, customer, product, order, or an attribute (lateness)</source>
        <translation>lateness, customer, product, order, ou un attribut (lateness)</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>learn how surely each producer accepts</source>
        <translation>apprendre le taux d’acceptation de chaque producteur</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>leave expired offers out; else they count as no</source>
        <translation>ignorer les offres expirées ; sinon elles comptent comme des refus</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>lists in small letters, to save paper</source>
        <translation>listes en petits caractères, pour économiser le papier</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>machines</source>
        <translation>machines</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>millimetres (10)</source>
        <translation>millimètres (10)</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>myopic: as if this wave were the last; look-ahead: with the rounds left in mind; value-first: the dearest first; greedy: the best pair first, no eye for who else needs the room; thompson: explores producers of whom little is known; else as the file says</source>
        <translation>myopic : comme si cette vague était la dernière ; look-ahead : en anticipant les tours restants ; value-first : les plus chers d’abord ; greedy : la meilleure paire d’abord, sans regarder qui d’autre a besoin de la place ; thompson : explore les producteurs mal connus ; sinon selon le fichier</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>name at least one part</source>
        <translation>indiquez au moins une partie</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>no new page for each machine</source>
        <translation>pas de nouvelle page par machine</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>not allowed with argument %s</source>
        <translation>incompatible avec l’argument %s</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>note the offers as sent now in the output</source>
        <translation>marquer dans la sortie les offres comme envoyées à l’instant</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>objective {objective}</source>
        <translation>objectif {objective}</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>objective {objective}, bound {bound}</source>
        <translation>objectif {objective}, borne {bound}</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>offer an order to K producers at once at most</source>
        <translation>proposer un ordre à K producteurs à la fois au plus</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>offers sent before this day take no capacity; else every running one does</source>
        <translation>les offres envoyées avant ce jour ne prennent pas de capacité ; sinon toutes les offres en cours en prennent</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>one of the arguments %s is required</source>
        <translation>un des arguments %s est obligatoire</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>orders</source>
        <translation>ordres</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>patterns instead of colours</source>
        <translation>motifs à la place des couleurs</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>positional arguments</source>
        <translation>arguments positionnels</translation>
    </message>
    <message>
        <location filename="../../core/cli/querying.py"/>
        <source>postgresql://user@host/name, sqlite:///file.db, or env:NAME for a variable of the environment that holds it</source>
        <translation>postgresql://utilisateur@hôte/nom, sqlite:///fichier.db, ou env:NOM pour une variable d’environnement qui la contient</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>print cost and conflicts of the plan in a file</source>
        <translation>afficher le coût et les conflits du plan d’un fichier</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>producers</source>
        <translation>producteurs</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>read an order book, or another table, and tell every row</source>
        <translation>lire un carnet de commandes, ou un autre tableau, et rendre compte de chaque ligne</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>read the book as remembered under this name, or remember it so</source>
        <translation>lire le classeur comme retenu sous ce nom, ou le retenir ainsi</translation>
    </message>
    <message>
        <location filename="../../core/cli/querying.py"/>
        <source>read the rows of a query: {url}</source>
        <translation>lire les lignes d’une requête sur cette base de données : {url}</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>repair the plan in the file: at most K lots move</source>
        <translation>réparer le plan du fichier : K lots au plus sont déplacés</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>say which field a column fills; may be repeated</source>
        <translation>dire quel champ remplit une colonne ; peut être répété</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>show program&apos;s version number and exit</source>
        <translation>afficher la version du programme et quitter</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <location filename="../../core/cli/simulating.py"/>
        <source>simulate so many days that begin with this wave: answers by chance, the rest planned anew by the policy in each round left</source>
        <translation>simuler autant de jours qui commencent par cette vague : réponses au hasard, le reste replanifié selon la stratégie à chaque tour restant</translation>
    </message>
    <message>
        <location filename="../../core/cli/simulating.py"/>
        <source>simulated {done} of {all} days</source>
        <translation>jours simulés : {done} sur {all}</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>solve one benchmark instance and print the objective</source>
        <translation>résoudre un cas de test et afficher l’objectif</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>take machines, orders and producers that the project does not know, but costs, rates or offers name, for new ones</source>
        <translation>ajouter les machines, ordres et producteurs inconnus du projet que nomment les coûts, cadences ou offres</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>the following arguments are required: %s</source>
        <translation>arguments obligatoires : %s</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>the instance, or a file of several</source>
        <translation>le cas, ou un fichier de plusieurs</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>the language of help, messages and the sentences in results: {codes} (that of CORKBOARD_LANGUAGE, or the system&apos;s)</source>
        <translation>langue de l’aide, des messages et des phrases dans les résultats : {codes} (celle de CORKBOARD_LANGUAGE, ou du système)</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>the project .cork that keeps what was learned</source>
        <translation>le projet .cork qui conserve ce qui a été appris</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>the project .cork that takes the rows in, as one step; made where there is none</source>
        <translation>le projet .cork qui reçoit les lignes, en une étape ; créé s’il n’existe pas</translation>
    </message>
    <message>
        <location filename="../../core/cli/querying.py"/>
        <source>the query; its columns are found like those of a book</source>
        <translation>la requête ; ses colonnes sont reconnues comme celles d’un classeur</translation>
    </message>
    <message>
        <location filename="../../core/cli/watching.py"/>
        <source>the same seed, the same choices (0)</source>
        <translation>même graine, mêmes choix (0)</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>the seed of search and simulation (0)</source>
        <translation>graine de la recherche et de la simulation (0)</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>the sheet with the table, if not the likeliest</source>
        <translation>la feuille du tableau, si ce n’est pas la plus probable</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>there is no part {part}, only {parts}</source>
        <translation>il n’y a pas de partie {part}, seulement {parts}</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>threads side by side (2)</source>
        <translation>fils de calcul en parallèle (2)</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>commande inconnue : %(parser_name)r (possibles : %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>upright instead of across</source>
        <translation>en portrait au lieu du paysage</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>usage: </source>
        <translation>utilisation : </translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>what a unit of volume below target costs (1)</source>
        <translation>coût d’une unité de volume sous la cible (1)</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>what each preparation costs, whatever the file says (what it says)</source>
        <translation>coût de chaque préparation, quoi que dise le fichier (selon le fichier)</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>what it is read for: {kinds}; or auto, for every table of the book in the right order. Not given: its orders, or what it surely holds where there are none</source>
        <translation>comme quoi le lire : {kinds} ; ou auto, pour tous les tableaux du classeur dans le bon ordre. Par défaut : ses ordres ou, sans ordres, ce qu’il contient à coup sûr</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>what preparation costs: the same on every pair, each pair its own, or once for each machine that is opened, which may then take any number of orders (what the file says)</source>
        <translation>coût de la préparation : le même pour toutes les paires, propre à chaque paire, ou une fois par machine ouverte, qui peut alors prendre autant d’ordres qu’on veut (selon le fichier)</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>what the producers&apos; target volumes count</source>
        <translation>ce que comptent les volumes cibles des producteurs</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>where every row is told, as .json</source>
        <translation>où rendre compte de chaque ligne, en .json</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>where the pages go</source>
        <translation>où vont les pages</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>where the plan goes: .cork, .json or .xlsx</source>
        <translation>où va le plan : .cork, .json ou .xlsx</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>where the plan goes: .cork, .json, or the matrix in colours as .xlsx</source>
        <translation>où va le plan : .cork, .json, ou la matrice en couleurs en .xlsx</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>where the wave goes: .cork, .json or .xlsx</source>
        <translation>où va la vague : .cork, .json ou .xlsx</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>which one of several, from 1 (1)</source>
        <translation>lequel parmi plusieurs, à partir de 1 (1)</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>which pages, of {parts} (all there are)</source>
        <translation>quelles pages, parmi {parts} (toutes celles qu’il y a)</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>which scenario of a project (the one it shows)</source>
        <translation>quel scénario d’un projet (celui qu’il affiche)</translation>
    </message>
    <message>
        <location filename="../../core/cli/querying.py"/>
        <source>which table (offers)</source>
        <translation>quelle table (offers)</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>whose acceptances plans use: the model&apos;s, each producer&apos;s rate, or those given for the producers; auto: the better of model and rate</source>
        <translation>taux d’acceptation utilisés par les plans : ceux du modèle (model), de l’historique de chaque producteur (rate), ou saisis (given) ; auto : le meilleur des deux premiers</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>write a file in another form</source>
        <translation>écrire un fichier sous une autre forme</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>write the integer linear programme: .lp or .mps for other solvers, .txt to be read</source>
        <translation>écrire le programme linéaire en nombres entiers : .lp ou .mps pour d’autres solveurs, .txt pour être lu</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>write the plan as pages into a PDF: board, dispatch lists, order list, key figures</source>
        <translation>écrire le plan page par page dans un PDF : planning, listes de lancement, liste des ordres, chiffres clés</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>{field} is no field; there are: {fields}</source>
        <translation>{field} n’est pas un champ ; il y a : {fields}</translation>
    </message>
    <message>
        <location filename="../../core/cli/import_merging.py"/>
        <source>{file} has steps that were never saved. Open it in the window and save it first.</source>
        <translation>{file} contient des étapes jamais enregistrées. Ouvrez-le d’abord dans la fenêtre et enregistrez-le.</translation>
    </message>
    <message>
        <location filename="../../core/cli/parsing.py"/>
        <source>{heading}:</source>
        <translation>{heading} :</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>{key} is no question; they begin with {words}</source>
        <translation>{key} n’est pas une question ; elles commencent par {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/import_merging.py"/>
        <source>{n} changeover rules</source>
        <translation>
            <numerusform>{n} règle de changement de série</numerusform>
            <numerusform>{n} règles de changement de série</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/import_merging.py"/>
        <source>{n} costs</source>
        <translation>
            <numerusform>{n} coût</numerusform>
            <numerusform>{n} coûts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/importing.py"/>
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} ignorée</numerusform>
            <numerusform>{n} ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/told.py"/>
        <source>{n} lots moved.</source>
        <translation>
            <numerusform>{n} lot déplacé.</numerusform>
            <numerusform>{n} lots déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/import_merging.py"/>
        <source>{n} machines</source>
        <translation>
            <numerusform>{n} machine</numerusform>
            <numerusform>{n} machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/import_merging.py"/>
        <source>{n} machines&apos; rates</source>
        <translation>
            <numerusform>cadences de {n} machine</numerusform>
            <numerusform>cadences de {n} machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/import_merging.py"/>
        <source>{n} offers</source>
        <translation>
            <numerusform>{n} offre</numerusform>
            <numerusform>{n} offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/offering.py"/>
        <source>{n} offers of {all} orders to be offered.</source>
        <translation>
            <numerusform>{n} offre ; ordres à proposer : {all}.</numerusform>
            <numerusform>{n} offres ; ordres à proposer : {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/querying.py"/>
        <source>{n} offers were added to the table {table} of {database}.</source>
        <translation>
            <numerusform>{n} offre a été ajoutée à la table {table} de {database}.</numerusform>
            <numerusform>{n} offres ont été ajoutées à la table {table} de {database}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/import_merging.py"/>
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} ordre</numerusform>
            <numerusform>{n} ordres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/importing.py"/>
        <source>{n} orders read</source>
        <translation>
            <numerusform>{n} ordre lu</numerusform>
            <numerusform>{n} ordres lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/import_merging.py"/>
        <source>{n} producers</source>
        <translation>
            <numerusform>{n} producteur</numerusform>
            <numerusform>{n} producteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/importing.py"/>
        <source>{n} rows of {kind} read</source>
        <translation>
            <numerusform>{n} ligne ({kind}) lue</numerusform>
            <numerusform>{n} lignes ({kind}) lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/cli/importing.py"/>
        <source>{n} rows refused</source>
        <translation>
            <numerusform>{n} ligne refusée</numerusform>
            <numerusform>{n} lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/cli/matrix_report.py"/>
        <source>{order} left</source>
        <translation>{order} sans machine</translation>
    </message>
    <message>
        <location filename="../../core/cli/matrix_report.py"/>
        <source>{order} on {machine}</source>
        <translation>{order} sur {machine}</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>{read}, {refused}, {left_out}.</source>
        <translation>{read}, {refused}, {left_out}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <location filename="../../core/cli/watching.py"/>
        <source>{seconds} of {limit} s</source>
        <translation>{seconds} sur {limit} s</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>{seconds} s: {figures}</source>
        <translation>{seconds} s : {figures}</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>{text} does not lie between {least} and {most}</source>
        <translation>{text} n’est pas compris entre {least} et {most}</translation>
    </message>
    <message>
        <location filename="../../core/cli/printing.py"/>
        <source>{text} is no date such as 2026-09-28</source>
        <translation>{text} n’est pas une date comme 2026-09-28</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>{text} is no row of a sheet</source>
        <translation>{text} n’est pas un numéro de ligne</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>{text} is not a cost of 0 or more</source>
        <translation>{text} n’est pas un coût de 0 ou plus</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>{text} is not a number from 0 to 1000</source>
        <translation>{text} n’est pas un nombre de 0 à 1000</translation>
    </message>
    <message>
        <location filename="../../core/cli/watching.py"/>
        <source>{text} is not a number from 1 to 64</source>
        <translation>{text} n’est pas un nombre de 1 à 64</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>{text} is not a number from 1 to 99</source>
        <translation>{text} n’est pas un nombre de 1 à 99</translation>
    </message>
    <message>
        <location filename="../../core/cli/offering.py"/>
        <source>{text} is not a number of 0 or more</source>
        <translation>{text} n’est pas un nombre de 0 ou plus</translation>
    </message>
    <message>
        <location filename="../../core/cli/learning.py"/>
        <source>{text} is not a number of days above 0</source>
        <translation>{text} n’est pas un nombre de jours supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../core/cli/simulating.py"/>
        <source>{text} is not a number of days from 1 to {most}</source>
        <translation>{text} n’est pas un nombre de jours de 1 à {most}</translation>
    </message>
    <message>
        <location filename="../../core/cli/commands.py"/>
        <source>{text} is not a number of lots above 0</source>
        <translation>{text} n’est pas un nombre de lots supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../core/cli/allocating.py"/>
        <source>{text} is not a number of orders above 0</source>
        <translation>{text} n’est pas un nombre d’ordres supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../core/cli/watching.py"/>
        <source>{text} is not a number of seconds above 0</source>
        <translation>{text} n’est pas un nombre de secondes supérieur à 0</translation>
    </message>
    <message>
        <location filename="../../core/cli/importing.py"/>
        <source>{text} is not of the form {form}</source>
        <translation>{text} n’est pas de la forme {form}</translation>
    </message>
</context>
<context>
    <name>core.edit</name>
    <message>
        <location filename="../../core/edit/kinds.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../core/edit/shop_edits.py"/>
        <source>A mode stands for one pair of order and resource, so there cannot be two of it.</source>
        <translation>Une possibilité vaut pour une paire ordre-ressource : elle ne peut pas exister deux fois.</translation>
    </message>
    <message>
        <location filename="../../core/edit/landing.py"/>
        <source>A part of this lot must hold from 1 to {most} pieces, not {pieces}.</source>
        <translation>Une partie de ce lot doit compter de 1 à {most} pièces, pas {pieces}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/scenarios.py"/>
        <source>A project needs at least one scenario.</source>
        <translation>Un projet doit avoir au moins un scénario.</translation>
    </message>
    <message>
        <location filename="../../core/edit/scenarios.py"/>
        <source>A scenario needs a name.</source>
        <translation>Un scénario doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../../core/edit/shop_edits.py"/>
        <source>A shop has no field {field}.</source>
        <translation>Un atelier n’a pas de champ {field}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/drop_map.py"/>
        <source>All {supports} print supports of {order} are in use {since} to {until}.</source>
        <translation>Les {supports} supports d’impression de {order} sont occupés : {since} – {until}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/progress.py"/>
        <source>At least 1 piece must be made to be counted, not {value}.</source>
        <translation>Il faut au moins 1 pièce produite pour la compter, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/drop_map.py"/>
        <source>Both print supports of {order} are in use {since} to {until}.</source>
        <translation>Les deux supports d’impression de {order} sont occupés : {since} – {until}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/progress.py"/>
        <source>Every lot that starts before {moment} is locked already.</source>
        <translation>Tous les lots qui commencent avant le {moment} sont déjà verrouillés.</translation>
    </message>
    <message>
        <location filename="../../core/edit/plan_edits.py"/>
        <source>It takes two lots to merge.</source>
        <translation>Il faut deux lots pour fusionner.</translation>
    </message>
    <message>
        <location filename="../../core/edit/progress.py"/>
        <source>No lot starts before {moment}.</source>
        <translation>Aucun lot ne commence avant le {moment}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/holidays_of.py"/>
        <source>No public holidays are known for {country}; a country is named as in FR, DE or PT.</source>
        <translation>Aucun jour férié connu pour {country} ; un pays s’écrit comme FR, DE ou PT.</translation>
    </message>
    <message>
        <location filename="../../core/edit/shop_edits.py"/>
        <source>Only a {kind} can stand in the table of {table}.</source>
        <translation>Le tableau {table} n’accepte que ce type de ligne : {kind}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/plan_edits.py"/>
        <source>Only lots of one order can be merged.</source>
        <translation>Seuls des lots d’un même ordre peuvent être fusionnés.</translation>
    </message>
    <message>
        <location filename="../../core/edit/allocation_edits.py"/>
        <source>Preparation costs differ, from {least} to {most}, so it must be said which one every pair is to have.</source>
        <translation>Les coûts de préparation diffèrent, de {least} à {most} : il faut dire lequel vaut pour toutes les paires.</translation>
    </message>
    <message>
        <location filename="../../core/edit/drop_map.py"/>
        <source>The only print support of {order} is in use {since} to {until}.</source>
        <translation>Le seul support d’impression de {order} est occupé : {since} – {until}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/scenarios.py"/>
        <source>There is a scenario {name} already.</source>
        <translation>Il y a déjà un scénario {name}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/shop_edits.py"/>
        <source>There is a {kind} {id} already.</source>
        <translation>Existe déjà : {kind} {id}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/kinds.py"/>
        <source>There is no field {field}.</source>
        <translation>Il n’y a pas de champ {field}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/lot_times.py"/>
        <source>There is no machine or producer {resource}.</source>
        <translation>Il n’y a ni machine ni producteur {resource}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/tables.py"/>
        <source>There is no {kind} {id}.</source>
        <translation>Introuvable : {kind} {id}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/kinds.py"/>
        <source>This must be {kind}, not {value}.</source>
        <translation>Valeur attendue : {kind}, et non {value}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/kinds.py"/>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <location filename="../../core/edit/kinds.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../core/edit/kinds.py"/>
        <source>a value of the right kind</source>
        <translation>une valeur du bon type</translation>
    </message>
    <message>
        <location filename="../../core/edit/kinds.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../core/edit/tables.py"/>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <location filename="../../core/edit/tables.py"/>
        <source>changeover rule</source>
        <translation>règle de changement de série</translation>
    </message>
    <message>
        <location filename="../../core/edit/kinds.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../core/edit/tables.py"/>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <location filename="../../core/edit/tables.py"/>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <location filename="../../core/edit/tables.py"/>
        <source>mode</source>
        <translation>possibilité</translation>
    </message>
    <message>
        <location filename="../../core/edit/tables.py"/>
        <source>offer</source>
        <translation>offre</translation>
    </message>
    <message>
        <location filename="../../core/edit/tables.py"/>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <location filename="../../core/edit/tables.py"/>
        <source>producer</source>
        <translation>producteur</translation>
    </message>
    <message>
        <location filename="../../core/edit/kinds.py"/>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <location filename="../../core/edit/kinds.py"/>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <location filename="../../core/edit/shop_edits.py"/>
        <source>{calendar} is the calendar of {machines}.</source>
        <translation>{calendar} est le calendrier de {machines}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/matrix_edits.py"/>
        <source>{name} is a producer already; a machine needs another name.</source>
        <translation>{name} est déjà un producteur ; une machine doit porter un autre nom.</translation>
    </message>
    <message>
        <location filename="../../core/edit/landing.py"/>
        <source>{order} has nothing left to plan.</source>
        <translation>Il ne reste rien à planifier pour {order}.</translation>
    </message>
    <message>
        <location filename="../../core/edit/landing.py"/>
        <source>{order} may be split into at most {most} lots, and it has {lots}.</source>
        <translation>{order} peut être scindé en {most} lots au plus, et il en a {lots}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/edit/lot_times.py"/>
        <source>{order} would not be complete on {machine} within the horizon of {n} days.</source>
        <translation>
            <numerusform>{order} ne serait pas terminé sur {machine} dans l’horizon de {n} jour.</numerusform>
            <numerusform>{order} ne serait pas terminé sur {machine} dans l’horizon de {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/edit/parts.py"/>
        <source>{pieces} pieces of {order} are too few for two lots: at least {least} are asked for in each.</source>
        <translation>{pieces} pièces de {order} ne suffisent pas pour deux lots : il en faut au moins {least} dans chacun.</translation>
    </message>
    <message>
        <location filename="../../core/edit/parts.py"/>
        <source>{pieces} pieces of {order} are too few for two lots: at least {least} in batches of {batch} are asked for in each.</source>
        <translation>{pieces} pièces de {order} ne suffisent pas pour deux lots : il en faut au moins {least}, par multiples de {batch}, dans chacun.</translation>
    </message>
    <message>
        <location filename="../../core/edit/lot_times.py"/>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
</context>
<context>
    <name>core.errors</name>
    <message>
        <location filename="../../core/errors.py"/>
        <source>{where}: {sentence}</source>
        <translation>{where} : {sentence}</translation>
    </message>
</context>
<context>
    <name>core.evaluate</name>
    <message numerus="yes">
        <location filename="../../core/evaluate/order_rules.py"/>
        <source>A lot of {order} holds {n} pieces, at least {least} are asked for.</source>
        <translation>
            <numerusform>Un lot de {order} compte {n} pièce, il en faut au moins {least}.</numerusform>
            <numerusform>Un lot de {order} compte {n} pièces, il en faut au moins {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/evaluate/order_rules.py"/>
        <source>A lot of {order} holds {n} pieces, which is no multiple of {batch}.</source>
        <translation>
            <numerusform>Un lot de {order} compte {n} pièce, ce qui n’est pas un multiple de {batch}.</numerusform>
            <numerusform>Un lot de {order} compte {n} pièces, ce qui n’est pas un multiple de {batch}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/evaluate/offer_why.py"/>
        <source>fixed by hand</source>
        <translation>fixé à la main</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/offer_why.py"/>
        <source>its target is reached</source>
        <translation>volume cible atteint</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/offer_why.py"/>
        <source>value {value} less transport {transport} ({distance} km) and work {work}</source>
        <translation>valeur {value} moins transport {transport} ({distance} km) et travail {work}</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/offer_why.py"/>
        <source>{amount} h behind its target</source>
        <translation>{amount} h sous le volume cible</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/offer_why.py"/>
        <source>{amount} of value behind its target</source>
        <translation>{amount} de valeur sous le volume cible</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/offer_why.py"/>
        <source>{amount} orders behind its target</source>
        <translation>{amount} ordres sous le volume cible</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{first} and {second} overlap on {machine} from {since} to {until}.</source>
        <translation>{first} et {second} se chevauchent sur {machine} : {since} – {until}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/order_rules.py"/>
        <source>{machines} machines work on {order} at {moment}, at most {most} may.</source>
        <translation>{machines} machines travaillent sur {order} le {moment}, maximum {most}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{machine} needs {time} to be set up for {order}, there is only {room}.</source>
        <translation>{machine} demande {time} de réglage pour {order}, il n’y a que {room}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{machine} needs {time} to change from {before} to {order}, there is only {room}.</source>
        <translation>{machine} demande {time} pour passer de {before} à {order}, il n’y a que {room}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{machine} takes {n} orders at most, but has {orders}.</source>
        <translation>
            <numerusform>{machine} prend au plus {n} ordre, mais a {orders}.</numerusform>
            <numerusform>{machine} prend au plus {n} ordres, mais a {orders}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/evaluate/order_rules.py"/>
        <source>{order} ends at {end}, after its deadline at {deadline}.</source>
        <translation>{order} finit le {end}, après sa date limite du {deadline}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{order} ends on {machine} at {end}, beyond the horizon of {n} days.</source>
        <translation>
            <numerusform>{order} finit sur {machine} le {end}, au-delà de l’horizon de {n} jour.</numerusform>
            <numerusform>{order} finit sur {machine} le {end}, au-delà de l’horizon de {n} jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/evaluate/order_rules.py"/>
        <source>{order} has {n} pieces in the plan, {remaining} remain to be made.</source>
        <translation>
            <numerusform>{order} compte {n} pièce au plan, il en reste {remaining} à faire.</numerusform>
            <numerusform>{order} compte {n} pièces au plan, il en reste {remaining} à faire.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/evaluate/wave_score.py"/>
        <source>{order} is accepted already by {producer}.</source>
        <translation>{order} est déjà accepté par {producer}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/order_rules.py"/>
        <source>{order} is not in the plan.</source>
        <translation>{order} n’est pas au plan.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/evaluate/order_rules.py"/>
        <source>{order} is split into {n} lots, at most {most} may be.</source>
        <translation>
            <numerusform>{order} est scindé en {n} lot, maximum {most}.</numerusform>
            <numerusform>{order} est scindé en {n} lots, maximum {most}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/evaluate/order_rules.py"/>
        <source>{order} starts at {start}, before its release at {release}.</source>
        <translation>{order} commence le {start}, avant sa date de disponibilité : {release}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{order} starts on {machine} at {start}, before the plan begins.</source>
        <translation>{order} commence sur {machine} le {start}, avant le début du plan.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{order} starts on {machine} at {start}, but it is available only from {since}.</source>
        <translation>{order} commence sur {machine} le {start}, mais elle n’est disponible qu’à partir du {since}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{order} starts on {machine} at {start}, but {machine} is closed then.</source>
        <translation>{order} commence sur {machine} le {start}, mais {machine} est alors fermée.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{order} takes {work} of work on {machine}: it should end at {right}, not at {end}.</source>
        <translation>{order} prend {work} de travail sur {machine} : il devrait finir le {right}, pas le {end}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{order} takes {work} of work on {machine}: it should end beyond the horizon, not at {end}.</source>
        <translation>{order} prend {work} de travail sur {machine} : il devrait finir au-delà de l’horizon, pas le {end}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/wave_score.py"/>
        <source>{order} would be offered to {count} producers at once; {most} may be asked.</source>
        <translation>{order} serait proposé à {count} producteurs à la fois ; maximum {most}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/wave_score.py"/>
        <source>{producer} was asked for {order} before.</source>
        <translation>{producer} a déjà été sollicité pour {order}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/wave_score.py"/>
        <source>{producer} would have {hours} h of offers, its capacity is {capacity} h.</source>
        <translation>{producer} aurait {hours} h d’offres, sa capacité est de {capacity} h.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/wave_score.py"/>
        <source>{producer} would have {orders} orders, it takes at most {most}.</source>
        <translation>{producer} aurait {orders} ordres, il en prend au plus {most}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/offer_why.py"/>
        <source>{producer}: {terms}; {expected} to be expected, {compared}.</source>
        <translation>{producer} : {terms} ; gain attendu {expected}, {compared}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/offer_why.py"/>
        <source>{producer}: {terms}; {expected} to be expected.</source>
        <translation>{producer} : {terms} ; gain attendu {expected}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/machine_rules.py"/>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/offer_why.py"/>
        <source>{share} likely to accept</source>
        <translation>acceptation probable à {share}</translation>
    </message>
    <message>
        <location filename="../../core/evaluate/offer_why.py"/>
        <source>{share} likely to accept ({source})</source>
        <translation>acceptation probable à {share} ({source})</translation>
    </message>
</context>
<context>
    <name>core.explain</name>
    <message numerus="yes">
        <location filename="../../core/explain/chain.py"/>
        <source>And {n} lots before it on {machines}, from {since} on, without a gap, changeovers of {time} among them.</source>
        <translation>
            <numerusform>Et {n} lot avant lui sur {machines}, à partir du {since}, sans interruption, dont {time} de changements de série.</numerusform>
            <numerusform>Et {n} lots avant lui sur {machines}, à partir du {since}, sans interruption, dont {time} de changements de série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/explain/chain.py"/>
        <source>And {n} lots before it on {machines}, from {since} on, without a gap.</source>
        <translation>
            <numerusform>Et {n} lot avant lui sur {machines}, à partir du {since}, sans interruption.</numerusform>
            <numerusform>Et {n} lots avant lui sur {machines}, à partir du {since}, sans interruption.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>Another lot of {order}, on {resource}, ends {end}, in time.</source>
        <translation>Un autre lot de {order}, sur {resource}, finit le {end}, à temps.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>Another lot of {order}, on {resource}, ends {end}, {time} late as well.</source>
        <translation>Un autre lot de {order}, sur {resource}, finit le {end}, lui aussi avec {time} de retard.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>Before it, another lot of {order} on {machine}: {span}, {work} of work.</source>
        <translation>Avant lui, un autre lot de {order} sur {machine} : {span}, {work} de travail.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>Before it, another lot of {order}: {span}, {work} of work.</source>
        <translation>Avant lui, un autre lot de {order} : {span}, {work} de travail.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>Before it, {order} on {machine}: {span}, {work} of work.</source>
        <translation>Avant lui, {order} sur {machine} : {span}, {work} de travail.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>Before it, {order}: {span}, {work} of work.</source>
        <translation>Avant lui, {order} : {span}, {work} de travail.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>Changeover from {before} to {order}: {work} ({differences}).</source>
        <translation>Changement de série, {before} → {order} : {work} ({differences}).</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>Changeover from {before} to {order}: {work}.</source>
        <translation>Changement de série, {before} → {order} : {work}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>Even alone on the board {order} could not be complete before {earliest}, {time} after it is due.</source>
        <translation>Même seul au planning, {order} ne pourrait pas être terminé avant le {earliest}, soit {time} après l’échéance.</translation>
    </message>
    <message>
        <location filename="../../core/explain/closings.py"/>
        <source>If it were open all that time, the order would be on time.</source>
        <translation>Si elle était ouverte tout ce temps, l’ordre serait à l’heure.</translation>
    </message>
    <message>
        <location filename="../../core/explain/closings.py"/>
        <source>If it were open then, the order would be on time.</source>
        <translation>Si elle était alors ouverte, l’ordre serait à l’heure.</translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>Move {lot} on {machine} to {start}</source>
        <translation>Déplacer {lot} sur {machine} au {start}</translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>Move {lot} to {machine}, {start}</source>
        <translation>Déplacer {lot} vers {machine}, {start}</translation>
    </message>
    <message>
        <location filename="../../core/explain/machines.py"/>
        <source>No machine may make {order}</source>
        <translation>Aucune machine ne peut faire {order}</translation>
    </message>
    <message>
        <location filename="../../core/explain/machines.py"/>
        <source>No other machine may make {order}</source>
        <translation>Aucune autre machine ne peut faire {order}</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>Nothing keeps {order} from starting {start}, {work} of work earlier.</source>
        <translation>Rien n’empêche {order} de commencer le {start}, soit {work} de travail plus tôt.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>Nothing keeps {order} from starting {start}, {work} of work earlier; that alone would cost {cost}, since it would be early.</source>
        <translation>Rien n’empêche {order} de commencer le {start}, soit {work} de travail plus tôt ; cela seul coûterait {cost}, car il serait en avance.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>Nothing keeps {order} from starting {start}, {work} of work earlier; that alone would save {cost}.</source>
        <translation>Rien n’empêche {order} de commencer le {start}, soit {work} de travail plus tôt ; cela seul ferait gagner {cost}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/explain/sentences.py"/>
        <source>Only {n} machines may work on {order} at once, and {machine} does until {until}.</source>
        <translation>
            <numerusform>Une seule machine à la fois peut travailler sur {order}, et c’est {machine} jusqu’au {until}.</numerusform>
            <numerusform>Seules {n} machines à la fois peuvent travailler sur {order}, dont {machine} jusqu’au {until}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>Plan {order} on {machine}, {start}</source>
        <translation>Planifier {order} sur {machine}, {start}</translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>Split {order}: {pieces} pieces to {machine}, {start}</source>
        <translation>Scinder {order} : {pieces} pièces vers {machine}, {start}</translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>Split {order}: {pieces} pieces to {machine}, {start}; the rest stays</source>
        <translation>Scinder {order} : {pieces} pièces vers {machine}, {start} ; le reste ne bouge pas</translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>Swap {order} and {before} on {machine}</source>
        <translation>Échanger {order} et {before} sur {machine}</translation>
    </message>
    <message>
        <location filename="../../core/explain/closings.py"/>
        <source>That is {time} of the {lateness} it is late.</source>
        <translation>Cela explique {time} sur un retard de {lateness}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>The plan begins {when}; nothing can start before.</source>
        <translation>Le plan commence le {when} ; rien ne peut démarrer avant.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>The start of {order} is locked at {when}.</source>
        <translation>Le début de {order} est verrouillé au {when}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>The start of {order} is locked at {when}; unlocked, it could start {work} of work earlier.</source>
        <translation>Le début de {order} est verrouillé au {when} ; sans verrou, il pourrait commencer {work} de travail plus tôt.</translation>
    </message>
    <message>
        <location filename="../../core/explain/machines.py"/>
        <source>There is no machine</source>
        <translation>Il n’y a pas de machine</translation>
    </message>
    <message>
        <location filename="../../core/explain/machines.py"/>
        <source>There is no other machine than {machine}</source>
        <translation>Il n’y a pas d’autre machine que {machine}</translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>Unlock and swap {order} and {before} on {machine}</source>
        <translation>Déverrouiller et échanger {order} et {before} sur {machine}</translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>Unlock {lot} and move it on {machine} to {start}</source>
        <translation>Déverrouiller {lot} et le déplacer sur {machine} au {start}</translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>Unlock {lot} and move it to {machine}, {start}</source>
        <translation>Déverrouiller {lot} et le déplacer vers {machine}, {start}</translation>
    </message>
    <message>
        <location filename="../../core/explain/closings.py"/>
        <source>While these lots run, {closing}.</source>
        <translation>Pendant ces lots, {closing}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>an empty machine</source>
        <translation>machine vide</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>design</source>
        <translation>motif</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>what is mounted</source>
        <translation>série montée</translation>
    </message>
    <message>
        <location filename="../../core/explain/machines.py"/>
        <source>{machines} cannot make an order without a format</source>
        <translation>{machines} : impossible sans format</translation>
    </message>
    <message>
        <location filename="../../core/explain/machines.py"/>
        <source>{machines} cannot make {what}</source>
        <translation>{machines} : format {what} impossible</translation>
    </message>
    <message>
        <location filename="../../core/explain/machines.py"/>
        <source>{machines} cannot work {what}</source>
        <translation>{machines} : matière {what} non traitée</translation>
    </message>
    <message>
        <location filename="../../core/explain/machines.py"/>
        <source>{machines} cannot: {reason}</source>
        <translation>{machines} : impossible, {reason}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/explain/machines.py"/>
        <source>{machines} may make {order}</source>
        <translation>
            <numerusform>{machines} peut faire {order}</numerusform>
            <numerusform>{machines} peuvent faire {order}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/explain/machines.py"/>
        <source>{machines} may make {order} too</source>
        <translation>
            <numerusform>{machines} peut aussi faire {order}</numerusform>
            <numerusform>{machines} peuvent aussi faire {order}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/explain/machines.py"/>
        <source>{machines} may not, as the planner said</source>
        <translation>{machines} : interdit par le planificateur</translation>
    </message>
    <message>
        <location filename="../../core/explain/closings.py"/>
        <source>{machine} is closed from {span}: {time}</source>
        <translation>{machine} est fermée ({span}) : {time}</translation>
    </message>
    <message>
        <location filename="../../core/explain/closings.py"/>
        <source>{machine} is closed twice, {time} in all, the longest from {span}</source>
        <translation>{machine} est fermée deux fois, {time} en tout, la plus longue : {span}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/explain/closings.py"/>
        <source>{machine} is closed {n} times, {time} in all, the longest from {span}</source>
        <translation>
            <numerusform>{machine} est fermée {n} fois, {time} en tout, la plus longue : {span}</numerusform>
            <numerusform>{machine} est fermée {n} fois, {time} en tout, la plus longue : {span}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>{machine} may be used only from {when}.</source>
        <translation>{machine} n’est utilisable qu’à partir du {when}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>{move}, and {order} to {start}</source>
        <translation>{move}, et {order} au {start}</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>{name} {old} to {new}</source>
        <translation>{name} {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../core/explain/machines.py"/>
        <source>{none}: {reasons}</source>
        <translation>{none} : {reasons}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/explain/words.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/explain/words.py"/>
        <source>{n} days {hours} h</source>
        <translation>
            <numerusform>{n} jour {hours} h</numerusform>
            <numerusform>{n} jours {hours} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/explain/machines.py"/>
        <source>{n} machines</source>
        <translation>
            <numerusform>{n} machine</numerusform>
            <numerusform>{n} machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/explain/machines.py"/>
        <source>{n} other machines</source>
        <translation>
            <numerusform>{n} autre machine</numerusform>
            <numerusform>{n} autres machines</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/explain/candidates.py"/>
        <source>{order} ({pieces} pieces)</source>
        <translation>{order} ({pieces} pièces)</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{order} has no due date; it is complete {end}.</source>
        <translation>{order} n’a pas d’échéance ; il est terminé le {end}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{order} is complete: nothing remains to be made.</source>
        <translation>{order} est terminé : il ne reste rien à faire.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{order} is locked on {machine}.</source>
        <translation>{order} est verrouillé sur {machine}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{order} is not in the plan: {pieces} pieces remain to be made.</source>
        <translation>{order} n’est pas au plan : il reste {pieces} pièces à faire.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{order} is on time: due {due}, complete {end}, {time} early.</source>
        <translation>{order} est à l’heure : échéance {due}, terminé le {end}, {time} d’avance.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{order} is on time: due {due}, complete {end}.</source>
        <translation>{order} est à l’heure : échéance {due}, terminé le {end}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>{order} is released only {when}.</source>
        <translation>{order} n’est disponible qu’à partir du {when}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{order} is with {places} and has no times, so nobody can say whether it is late.</source>
        <translation>{order} est chez {places} sans horaires : impossible de dire s’il est en retard.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{order} is {time} late: due {due}, complete {end}.</source>
        <translation>{order} a {time} de retard : échéance {due}, terminé le {end}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>{order} starts earlier than it may.</source>
        <translation>{order} commence plus tôt que permis.</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>{order} takes {work} of work on {machine} ({span}).</source>
        <translation>{order} prend {work} de travail sur {machine} ({span}).</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>{order} takes {work} of work on {machine}, printed twice with {pause} of re-set between ({span}).</source>
        <translation>{order} prend {work} de travail sur {machine}, imprimé deux fois avec {pause} de réglage entre les deux ({span}).</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>{order} takes {work} of work on {machine}: {pieces} pieces at {rate} an hour ({span}).</source>
        <translation>{order} prend {work} de travail sur {machine} : {pieces} pièces à {rate} par heure ({span}).</translation>
    </message>
    <message>
        <location filename="../../core/explain/sentences.py"/>
        <source>{order} takes {work} of work on {machine}: {pieces} pieces at {rate} an hour, printed twice with {pause} of re-set between ({span}).</source>
        <translation>{order} prend {work} de travail sur {machine} : {pieces} pièces à {rate} par heure, imprimées deux fois avec {pause} de réglage entre les deux ({span}).</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{pieces} pieces of {order} are in no lot yet.</source>
        <translation>{pieces} pièces de {order} ne sont encore dans aucun lot.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{pieces} pieces of {order} have no times.</source>
        <translation>{pieces} pièces de {order} n’ont pas d’horaires.</translation>
    </message>
    <message>
        <location filename="../../core/explain/why.py"/>
        <source>{resource} has {pieces} pieces until {end}.</source>
        <translation>{resource} a {pieces} pièces jusqu’au {end}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/closings.py"/>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <location filename="../../core/explain/words.py"/>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
</context>
<context>
    <name>core.files.any_file</name>
    <message>
        <location filename="../../core/files/any_file.py"/>
        <source>The name {path} must end in .cork, .json or .xlsx, which says what kind of file it is.</source>
        <translation>Le nom {path} doit se terminer par .cork, .json ou .xlsx, qui indique le type du fichier.</translation>
    </message>
    <message>
        <location filename="../../core/files/any_file.py"/>
        <source>There are steps that were never saved; they were left out.</source>
        <translation>Il existe des étapes jamais enregistrées ; elles n’ont pas été reprises.</translation>
    </message>
</context>
<context>
    <name>core.files.aside</name>
    <message>
        <location filename="../../core/files/aside.py"/>
        <source>Filling {path} was cancelled.</source>
        <translation>Le remplissage de {path} a été annulé.</translation>
    </message>
    <message>
        <location filename="../../core/files/aside.py"/>
        <source>Reading {path} was cancelled.</source>
        <translation>La lecture de {path} a été annulée.</translation>
    </message>
    <message>
        <location filename="../../core/files/aside.py"/>
        <source>Writing {path} was cancelled.</source>
        <translation>L’écriture de {path} a été annulée.</translation>
    </message>
    <message>
        <location filename="../../core/files/aside.py"/>
        <source>{path} needs more memory than a workbook can sensibly need, so it was given up.</source>
        <translation>{path} demande plus de mémoire qu’un classeur ne peut raisonnablement en demander ; l’opération a été abandonnée.</translation>
    </message>
    <message>
        <location filename="../../core/files/aside.py"/>
        <source>{path} took more than {seconds} seconds to fill, so it was given up.</source>
        <translation>Le remplissage de {path} a pris plus de {seconds} secondes ; il a été abandonné.</translation>
    </message>
    <message>
        <location filename="../../core/files/aside.py"/>
        <source>{path} took more than {seconds} seconds to read, so it was given up.</source>
        <translation>La lecture de {path} a pris plus de {seconds} secondes ; elle a été abandonnée.</translation>
    </message>
    <message>
        <location filename="../../core/files/aside.py"/>
        <source>{path} took more than {seconds} seconds to write, so it was given up.</source>
        <translation>L’écriture de {path} a pris plus de {seconds} secondes ; elle a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>core.files.database</name>
    <message>
        <location filename="../../core/files/database/connecting.py"/>
        <source>Databases need the extra packages of Corkboard that read them: python -m pip install &quot;corkboard[database]&quot; (SQLAlchemy, and psycopg for PostgreSQL).</source>
        <translation>Les bases de données demandent les modules complémentaires de Corkboard qui les lisent : python -m pip install &quot;corkboard[database]&quot; (SQLAlchemy, et psycopg pour PostgreSQL).</translation>
    </message>
    <message>
        <location filename="../../core/files/database/connecting.py"/>
        <source>That is no URL of a database. It looks like postgresql://user@host/name or sqlite:///folder/file.db.</source>
        <translation>Ce n’est pas l’URL d’une base de données. Elle ressemble à postgresql://utilisateur@hôte/nom ou sqlite:///dossier/fichier.db.</translation>
    </message>
    <message>
        <location filename="../../core/files/database/connecting.py"/>
        <source>The database {url} refused: {reason}</source>
        <translation>La base de données {url} a refusé : {reason}</translation>
    </message>
    <message>
        <location filename="../../core/files/database/connecting.py"/>
        <source>The environment variable {name}, which should hold the URL of the database, is not set.</source>
        <translation>La variable d’environnement {name}, qui doit contenir l’URL de la base de données, n’est pas définie.</translation>
    </message>
    <message>
        <location filename="../../core/files/database/query.py"/>
        <source>The query gives more than {most} rows.</source>
        <translation>La requête donne plus de {most} lignes.</translation>
    </message>
    <message>
        <location filename="../../core/files/database/query.py"/>
        <source>The query gives no rows.</source>
        <translation>La requête ne donne aucune ligne.</translation>
    </message>
    <message>
        <location filename="../../core/files/database/query.py"/>
        <source>The query gives no rows; it must be one that selects some.</source>
        <translation>La requête ne donne pas de lignes ; ce doit être une requête de sélection.</translation>
    </message>
    <message>
        <location filename="../../core/files/database/results.py"/>
        <source>The table needs a name.</source>
        <translation>La table doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../../core/files/database/results.py"/>
        <source>The table {table} lacks the columns {columns}.</source>
        <translation>Il manque à la table {table} les colonnes {columns}.</translation>
    </message>
    <message>
        <location filename="../../core/files/database/connecting.py"/>
        <source>There is no database file {database}.</source>
        <translation>Il n’y a pas de fichier de base de données {database}.</translation>
    </message>
    <message>
        <location filename="../../core/files/database/connecting.py"/>
        <source>There is no driver for {kind} databases here. {advice}</source>
        <translation>Il n’y a pas ici de pilote pour les bases de données {kind}. {advice}</translation>
    </message>
    <message>
        <location filename="../../core/files/database/connecting.py"/>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <location filename="../../core/files/database/connecting.py"/>
        <source>{url} cannot be opened: {reason}</source>
        <translation>{url} ne peut pas être ouverte : {reason}</translation>
    </message>
</context>
<context>
    <name>core.files.disk</name>
    <message>
        <location filename="../../core/files/disk.py"/>
        <source>{path} is larger than 1 GB, so it is not one of ours.</source>
        <translation>{path} dépasse 1 Go ; ce n’est pas un de nos fichiers.</translation>
    </message>
    <message>
        <location filename="../../core/files/disk.py"/>
        <source>{path} is open in {holder}. {advice} If nobody has it open, delete {note} beside it.</source>
        <translation>{path} est ouvert dans {holder}. {advice} Si personne ne l’a ouvert, supprimez {note}, qui se trouve à côté.</translation>
    </message>
</context>
<context>
    <name>core.files.excel</name>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>    of changeover hours</source>
        <translation>    dont heures de changement</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>    of changeovers</source>
        <translation>    dont changements</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>    of earliness</source>
        <translation>    dont avance</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>    of excess</source>
        <translation>    dont excédent</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>    of tardiness</source>
        <translation>    dont retard</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_sheet.py"/>
        <source>Accepted by a producer</source>
        <translation>Accepté par un producteur</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Answered</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Changeover</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Changeovers</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard date and time</source>
        <translation>Corkboard date et heure</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard group length of time</source>
        <translation>Corkboard groupe durée</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard group text</source>
        <translation>Corkboard groupe texte</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard group whole number</source>
        <translation>Corkboard groupe nombre entier</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard head</source>
        <translation>Corkboard en-tête</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard head of numbers</source>
        <translation>Corkboard en-tête de nombres</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard label</source>
        <translation>Corkboard libellé</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard late</source>
        <translation>Corkboard en retard</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard late by</source>
        <translation>Corkboard retard</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard length of time</source>
        <translation>Corkboard durée</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard number</source>
        <translation>Corkboard nombre</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard share</source>
        <translation>Corkboard part</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard subtitle</source>
        <translation>Corkboard sous-titre</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard text</source>
        <translation>Corkboard texte</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard title</source>
        <translation>Corkboard titre</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/styles.py"/>
        <source>Corkboard whole number</source>
        <translation>Corkboard nombre entier</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/dispatch_sheets.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Cost of the allocation</source>
        <translation>Coût de l’affectation</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Design</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Distance km</source>
        <translation>Distance km</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_sheet.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Earliest start</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Expected value</source>
        <translation>Gain attendu</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/schedule.py"/>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Hours offered</source>
        <translation>Heures proposées</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>In changeovers</source>
        <translation>En changement</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Key figure</source>
        <translation>Chiffre clé</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Lacking</source>
        <translation>Manque</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_sheet.py"/>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/dispatch_sheets.py"/>
        <source>Late by</source>
        <translation>Retard</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Late orders</source>
        <translation>Ordres en retard</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Latest order late by</source>
        <translation>Plus grand retard</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Length (mm)</source>
        <translation>Longueur (mm)</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/dispatch_sheets.py"/>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Machines at once</source>
        <translation>Machines à la fois</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/dispatch_sheets.py"/>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Made on</source>
        <translation>Réalisé sur</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Material</source>
        <translation>Matière</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Max. lots</source>
        <translation>Lots au plus</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Multiple of</source>
        <translation>Multiple de</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Not planned</source>
        <translation>Non planifié</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore planifié.</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Offered</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_sheet.py"/>
        <source>Offered to producers</source>
        <translation>Offert à des producteurs</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_sheet.py"/>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_sheet.py"/>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Orders in all</source>
        <translation>Ordres en tout</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Orders in the plan</source>
        <translation>Ordres dans le plan</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Orders on time</source>
        <translation>Ordres à l’heure</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Pieces produced</source>
        <translation>Pièces produites</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Plan ends</source>
        <translation>Fin du plan</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_sheet.py"/>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Printed</source>
        <translation>Impression</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Producer cost</source>
        <translation>Coût du producteur</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Promised end</source>
        <translation>Fin promise</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Remaining</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/schedule.py"/>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Sent</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/dispatch_sheets.py"/>
        <source>Signed</source>
        <translation>Visa</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Smallest lot</source>
        <translation>Plus petit lot</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Status of the order</source>
        <translation>Statut de l’ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>The plan breaks no rule.</source>
        <translation>Le plan n’enfreint aucune règle.</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Thickness (mm)</source>
        <translation>Épaisseur (mm)</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Time in changeovers</source>
        <translation>Temps de changement</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Used</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/figures_sheet.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/grid_sheet.py"/>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Weight (kg)</source>
        <translation>Poids (kg)</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_titles.py"/>
        <source>Width (mm)</source>
        <translation>Largeur (mm)</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/schedule.py"/>
        <source>Writing {file}: {what}…</source>
        <translation>Écriture de {file} : {what}…</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/shown_plan.py"/>
        <source>no conflict</source>
        <translation>aucun conflit</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/shown_plan.py"/>
        <source>no lot</source>
        <translation>aucun lot</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/shown_plan.py"/>
        <source>no order</source>
        <translation>aucun ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/shown_plan.py"/>
        <source>no order late</source>
        <translation>aucun ordre en retard</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/grid_sheet.py"/>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/schedule.py"/>
        <source>packing it</source>
        <translation>compression</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/shown_plan.py"/>
        <source>printed {when}</source>
        <translation>imprimé le {when}</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/order_sheet.py"/>
        <source>single</source>
        <translation>simple</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/dispatch_sheets.py"/>
        <source>the sheet of {machine}, {n} of {all} machines</source>
        <translation>la feuille de {machine}, machine {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/schedule.py"/>
        <source>the sheet {name}</source>
        <translation>la feuille {name}</translation>
    </message>
    <message>
        <location filename="../../core/files/excel/shown_plan.py"/>
        <source>{lots} of {orders}</source>
        <translation>{lots} pour {orders}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/excel/shown_plan.py"/>
        <source>{n} conflicts</source>
        <translation>
            <numerusform>{n} conflit</numerusform>
            <numerusform>{n} conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/excel/dispatch_sheets.py"/>
        <source>{n} lots</source>
        <translation>
            <numerusform>{n} lot</numerusform>
            <numerusform>{n} lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/excel/machine_sheet.py"/>
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} ordre</numerusform>
            <numerusform>{n} ordres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/excel/shown_plan.py"/>
        <source>{n} orders late</source>
        <translation>
            <numerusform>{n} ordre en retard</numerusform>
            <numerusform>{n} ordres en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/excel/offers_sheet.py"/>
        <source>{n} to send, expected to bring {value}</source>
        <translation>
            <numerusform>{n} à envoyer, gain attendu {value}</numerusform>
            <numerusform>{n} à envoyer, gain attendu {value}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core.files.exchange</name>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>virgule « , » attendue</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>deux-points attendus</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>nom de clé entre guillemets doubles attendu</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Expecting value</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Extra data</source>
        <translation>données en trop</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Illegal trailing comma before end of array</source>
        <translation>virgule de trop avant la fin de la liste</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Illegal trailing comma before end of object</source>
        <translation>virgule de trop avant la fin de l’objet</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Invalid \escape</source>
        <translation>séquence \ non valable</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Invalid \uXXXX escape</source>
        <translation>séquence \uXXXX non valable</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Invalid control character at</source>
        <translation>caractère de contrôle interdit</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/completion.py"/>
        <source>No quantity is given; 1 piece is assumed.</source>
        <translation>Aucune quantité n’est donnée ; 1 pièce est supposée.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>The file begins with a byte order mark, which was skipped.</source>
        <translation>Le fichier commence par un indicateur d’ordre des octets (BOM), qui a été ignoré.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/reading.py"/>
        <source>The file is in version {version} of the exchange format; this program reads version {known}. A newer Corkboard is needed.</source>
        <translation>Le fichier est en version {version} du format d’échange ; ce programme lit la version {known}. Il faut un Corkboard plus récent.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/references.py"/>
        <source>There is no calendar {id}.</source>
        <translation>Il n’y a pas de calendrier {id}.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/references.py"/>
        <source>There is no machine or producer {id}.</source>
        <translation>Il n’y a pas de machine ni de producteur {id}.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/references.py"/>
        <source>There is no order {id}.</source>
        <translation>Il n’y a pas d’ordre {id}.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/completion.py"/>
        <source>This key is not known and was left out.</source>
        <translation>Cette clé n’est pas connue et a été ignorée.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>This key stands more than once.</source>
        <translation>Cette clé figure plusieurs fois.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>Unterminated string starting at</source>
        <translation>chaîne non terminée</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/reading.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/reading.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/reading.py"/>
        <source>one JSON object that holds a project</source>
        <translation>un seul objet JSON qui contient un projet</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/reading.py"/>
        <source>version {version}</source>
        <translation>la version {version}</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/references.py"/>
        <source>{id} stands here a second time; the first is {place}.</source>
        <translation>{id} figure ici une deuxième fois ; la première est {place}.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>{path} holds a number with too many digits.</source>
        <translation>{path} contient un nombre qui a trop de chiffres.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>{path} is nested far too deeply for an exchange file.</source>
        <translation>{path} est imbriqué bien trop profondément pour un fichier d’échange.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>{path} is not JSON: line {line}, column {column}: {reason}.</source>
        <translation>{path} n’est pas du JSON : ligne {line}, colonne {column} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>{path} is not UTF-8 text (byte {byte}). Save it as UTF-8.</source>
        <translation>{path} n’est pas un texte en UTF-8 (octet {byte}). Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/files/exchange/json_text.py"/>
        <source>{path} is {encoding} text; the exchange format is UTF-8. Save it as UTF-8.</source>
        <translation>{path} est un texte en {encoding} ; le format d’échange est l’UTF-8. Enregistrez-le en UTF-8.</translation>
    </message>
</context>
<context>
    <name>core.files.families</name>
    <message>
        <location filename="../../core/files/families/reading.py"/>
        <source>{name} is not an instance file of {family}, or has no instance {instance}.</source>
        <translation>{name} n’est pas un fichier d’instances de {family}, ou n’a pas d’instance {instance}.</translation>
    </message>
</context>
<context>
    <name>core.files.intake</name>
    <message>
        <location filename="../../core/files/intake/carried.py"/>
        <source>&quot;{mark}&quot; read as in row {row}</source>
        <translation>« {mark} » lu comme à la ligne {row}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/carried.py"/>
        <source>&quot;{mark}&quot; repeats nothing</source>
        <translation>« {mark} » ne répète rien</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>&quot;{status}&quot; says that it is not to be made</source>
        <translation>« {status} » dit qu’il n’est pas à faire</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>&quot;{status}&quot; says that it was made</source>
        <translation>« {status} » dit qu’il est fait</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>&quot;{status}&quot; says that it was made, but {left} are left</source>
        <translation>« {status} » dit qu’il est fait, mais il en reste {left}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>&quot;{text}&quot; contradicts the day-first order of this column</source>
        <translation>« {text} » contredit l’ordre jour-mois de cette colonne</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>&quot;{text}&quot; contradicts the month-first order of this column</source>
        <translation>« {text} » contredit l’ordre mois-jour de cette colonne</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>&quot;{text}&quot; is not read: some dates of this column have days first, others months</source>
        <translation>« {text} » n’est pas lu : dans cette colonne, certaines dates commencent par le jour, d’autres par le mois</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>&quot;{text}&quot; is {name} of the project</source>
        <translation>« {text} » est {name} dans le projet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>&quot;{text}&quot; left empty, as answered</source>
        <translation>« {text} » laissé vide, selon votre réponse</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>&quot;{text}&quot; matched to {name}</source>
        <translation>« {text} » rapproché de {name}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>&quot;{text}&quot; matched to {name} by the synonym list</source>
        <translation>« {text} » rapproché de {name} par la liste des synonymes</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>&quot;{text}&quot; may be {many} or {few}</source>
        <translation>« {text} » peut être {many} ou {few}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>&quot;{text}&quot; normalised</source>
        <translation>« {text} » normalisé</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>&quot;{text}&quot; normalised to {size}</source>
        <translation>« {text} » normalisé en {size}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offers.py"/>
        <source>&quot;{text}&quot; read as accepted</source>
        <translation>« {text} » lu comme acceptée</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offers.py"/>
        <source>&quot;{text}&quot; read as declined</source>
        <translation>« {text} » lu comme refusée</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>&quot;{text}&quot; read as double</source>
        <translation>« {text} » lu comme double</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offers.py"/>
        <source>&quot;{text}&quot; read as expired</source>
        <translation>« {text} » lu comme expirée</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>&quot;{text}&quot; read as single</source>
        <translation>« {text} » lu comme simple</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>&quot;{text}&quot; read as {answer}, as answered</source>
        <translation>« {text} » lu comme {answer}, selon votre réponse</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>&quot;{text}&quot; read as {number}</source>
        <translation>« {text} » lu comme {number}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>&quot;{text}&quot; taken for {day}: nothing in this column says whether days come first</source>
        <translation>« {text} » pris pour le {day} : rien dans cette colonne ne dit si le jour vient en premier</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>&quot;{text}&quot; taken for {pieces}: it may be {fewer} as well</source>
        <translation>« {text} » pris pour {pieces} : ce peut aussi être {fewer}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rate_units.py"/>
        <source>&quot;{text}&quot; taken for {rate} per hour</source>
        <translation>« {text} » pris pour {rate} par heure</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>&quot;{value}&quot; is no day of the calendar</source>
        <translation>« {value} » n’est pas un jour du calendrier</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rate_units.py"/>
        <source>0 read as nothing: it does not make it</source>
        <translation>0 lu comme rien : elle ne le fabrique pas</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>0, nothing to make</source>
        <translation>0, rien à fabriquer</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/sheet_stream.py"/>
        <source>A sheet holds more than {most} cells, so it is no order book.</source>
        <translation>Une feuille contient plus de {most} cellules : ce n’est pas un carnet de commandes.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>English month name</source>
        <translation>nom de mois en anglais</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Excel serial number without a date format</source>
        <translation>numéro de série Excel sans format de date</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kept_report.py"/>
        <source>False</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>French month name</source>
        <translation>nom de mois en français</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>German month name</source>
        <translation>nom de mois en allemand</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>ISO text</source>
        <translation>texte ISO</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/matching.py"/>
        <source>It stands apart from the table, behind an empty column.</source>
        <translation>Elle est à l’écart du tableau, derrière une colonne vide.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Italian month name</source>
        <translation>nom de mois en italien</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/ours.py"/>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>No column is known to hold the due date.</source>
        <translation>Aucune colonne connue ne contient l’échéance.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>No column is known to hold the order number.</source>
        <translation>Aucune colonne connue ne contient le numéro d’ordre.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>No column is known to hold the quantity.</source>
        <translation>Aucune colonne connue ne contient la quantité.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/matrices.py"/>
        <source>Nothing says whether the rows are {rows} or {columns}.</source>
        <translation>Rien ne dit si les lignes sont des {rows} ou des {columns}.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/from_to.py"/>
        <source>Nothing says which attribute these changes are about.</source>
        <translation>Rien ne dit quel attribut ces changements concernent.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>Nothing says which attribute this is about; the column may be &quot;{header}&quot;, say.</source>
        <translation>Rien ne dit quel attribut est concerné ; la colonne peut s’appeler « {header} », par exemple.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Portuguese month name</source>
        <translation>nom de mois en portugais</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>Read as remembered under {name}, although some headers changed.</source>
        <translation>Lu comme mémorisé sous {name}, bien que certains en-têtes aient changé.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/aside.py"/>
        <source>Reading {path} was cancelled.</source>
        <translation>La lecture de {path} a été annulée.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>S or D, single or double, 1 or 2</source>
        <translation>S ou D, simple ou double, 1 ou 2</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/matrices.py"/>
        <source>Several columns have this title.</source>
        <translation>Plusieurs colonnes ont ce titre.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/matching.py"/>
        <source>Several columns may fill this field.</source>
        <translation>Plusieurs colonnes peuvent remplir ce champ.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Spanish month name</source>
        <translation>nom de mois en espagnol</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/matching.py"/>
        <source>The header is known, but what stands below does not fit.</source>
        <translation>L’en-tête est connu, mais ce qui se trouve dessous ne convient pas.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>The text above the table speaks of thousands, but no header of a quantity does: pieces were taken.</source>
        <translation>Le texte au-dessus du tableau parle de milliers, mais aucun en-tête de quantité ne le fait : lu en pièces.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/understanding.py"/>
        <source>There is a machine {name} already.</source>
        <translation>Il y a déjà une machine {name}.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/understanding.py"/>
        <source>There is a producer {name} already.</source>
        <translation>Il y a déjà un producteur {name}.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/matrices.py"/>
        <source>There is no machine {name} in the project; it can come in as a new one.</source>
        <translation>Il n’y a pas de machine {name} dans le projet ; elle peut être créée.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/matrices.py"/>
        <source>There is no order {name} in the project; it can come in as a new one.</source>
        <translation>Il n’y a pas d’ordre {name} dans le projet ; il peut être créé.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/matching.py"/>
        <source>This column has no header.</source>
        <translation>Cette colonne n’a pas d’en-tête.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/matrices.py"/>
        <source>This column is no part of the matrix.</source>
        <translation>Cette colonne ne fait pas partie de la matrice.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/matching.py"/>
        <source>This header is not known.</source>
        <translation>Cet en-tête n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/lists.py"/>
        <source>This word may mean several things.</source>
        <translation>Ce mot peut avoir plusieurs sens.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/matching.py"/>
        <source>This word means different things in different factories.</source>
        <translation>Ce mot n’a pas le même sens dans toutes les usines.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kept_report.py"/>
        <source>True</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>a calendar of the project</source>
        <translation>un calendrier du projet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>a cost</source>
        <translation>un coût</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/costs.py"/>
        <source>a cost, or nothing, &quot;-&quot;, &quot;x&quot; or &quot;n/a&quot; where it may not go there</source>
        <translation>un coût, ou rien, « - », « x » ou « n/a » s’il ne peut pas y aller</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>a date ({day}) where text was expected</source>
        <translation>une date ({day}) là où un texte était attendu</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>a date, with or without a time</source>
        <translation>une date, avec ou sans heure</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>a format</source>
        <translation>un format</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>a machine of the list</source>
        <translation>une machine de la liste</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rates.py"/>
        <source>a machine of the project</source>
        <translation>une machine du projet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/costs.py"/>
        <source>a machine or producer of the project</source>
        <translation>une machine ou un producteur du projet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offered.py"/>
        <source>a material</source>
        <translation>une matière</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>a number of pieces</source>
        <translation>un nombre de pièces</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>a number, or a word such as high</source>
        <translation>un nombre, ou un mot comme haute</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offers.py"/>
        <source>a producer of the project</source>
        <translation>un producteur du projet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/costs.py"/>
        <source>a rate</source>
        <translation>une cadence</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/costs.py"/>
        <source>a share from 0 to 1, or per cent</source>
        <translation>une part de 0 à 1, ou un pourcentage</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>a value, or * for any</source>
        <translation>une valeur, ou * pour toutes</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/producers.py"/>
        <source>a volume</source>
        <translation>un volume</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>a weight</source>
        <translation>un poids</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offers.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>acceptance</source>
        <translation>taux d’acceptation</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kept_report.py"/>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offers.py"/>
        <source>accepted, declined or expired, or nothing while it is open</source>
        <translation>acceptée, refusée ou expirée, ou rien tant qu’elle est ouverte</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>an amount</source>
        <translation>un montant</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offered.py"/>
        <source>an amount of money</source>
        <translation>un montant</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>an order number, once in the book</source>
        <translation>un numéro d’ordre, une seule fois dans le carnet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/costs.py"/>
        <source>an order of the project</source>
        <translation>un ordre du projet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>another number than row {row} has</source>
        <translation>un autre numéro que celui de la ligne {row}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>answered</source>
        <translation>répondu le</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>any change</source>
        <translation>tout changement</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>apostrophe thousands</source>
        <translation>apostrophe des milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>attribute</source>
        <translation>attribut</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>available from</source>
        <translation>disponible à partir de</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>batch</source>
        <translation>multiple</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_looks.py"/>
        <source>below the end of the table</source>
        <translation>sous la fin du tableau</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_kinds.py"/>
        <source>blank row</source>
        <translation>ligne vide</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_kinds.py"/>
        <source>blank rows down to row {row}</source>
        <translation>lignes vides jusqu’à la ligne {row}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/told.py"/>
        <source>cannot be read (&quot;{value}&quot;)</source>
        <translation>illisible (« {value} »)</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>capacity</source>
        <translation>capacité</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>capacity hours</source>
        <translation>heures de capacité</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>cell holds {error}</source>
        <translation>la cellule contient {error}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>cell holds {error}, recomputed from ordered - printed</source>
        <translation>la cellule contient {error}, recalculé : commandé - imprimé</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/corrections.py"/>
        <source>changed by the planner; the book says &quot;{value}&quot;</source>
        <translation>changé par le planificateur ; le carnet dit « {value} »</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>comma thousands</source>
        <translation>virgule des milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>compact date</source>
        <translation>date compacte</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>cork type</source>
        <translation>type de bouchon</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>cost per km</source>
        <translation>coût au km</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/costs.py"/>
        <source>costs of preparation belong to machines: put them into a column</source>
        <translation>les coûts de préparation concernent les machines : mettez-les dans une colonne</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>currency</source>
        <translation>monnaie</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>date typed as text (day first)</source>
        <translation>date saisie en texte (jour en premier)</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>date typed as text (day first, 2-digit year)</source>
        <translation>date saisie en texte (jour en premier, année à 2 chiffres)</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>date typed as text (dotted)</source>
        <translation>date saisie en texte (avec points)</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>date typed as text (dotted, 2-digit year)</source>
        <translation>date saisie en texte (avec points, année à 2 chiffres)</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>date typed as text (month first)</source>
        <translation>date saisie en texte (mois en premier)</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>date typed as text (month first, 2-digit year)</source>
        <translation>date saisie en texte (mois en premier, année à 2 chiffres)</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/producers.py"/>
        <source>days</source>
        <translation>des jours</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>deadline</source>
        <translation>date limite</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>decimal comma</source>
        <translation>virgule décimale</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>decimal comma text</source>
        <translation>texte avec virgule décimale</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>decimal point</source>
        <translation>point décimal</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>decimal point text</source>
        <translation>texte avec point décimal</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kept_report.py"/>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/producers.py"/>
        <source>degrees</source>
        <translation>des degrés</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>description</source>
        <translation>désignation</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>design</source>
        <translation>motif</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kept_report.py"/>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>distance km</source>
        <translation>distance en km</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>dot thousands</source>
        <translation>point des milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>duplicate of an earlier row, different content</source>
        <translation>doublon d’une ligne précédente, contenu différent</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>duplicate of an earlier row, same content</source>
        <translation>doublon d’une ligne précédente, même contenu</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rows.py"/>
        <source>duplicate of row {row}</source>
        <translation>doublon de la ligne {row}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>empty, default single</source>
        <translation>vide, simple par défaut</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kept_report.py"/>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_looks.py"/>
        <source>filled with colour {colour}, left out as answered</source>
        <translation>fond de couleur {colour} : écartée, selon votre réponse</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_looks.py"/>
        <source>filled with colour {colour}: kept as finished, as answered</source>
        <translation>fond de couleur {colour} : gardé comme terminé, selon votre réponse</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_looks.py"/>
        <source>filled with colour {colour}: taken for cancelled, as answered</source>
        <translation>fond de couleur {colour} : pris pour annulé, selon votre réponse</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>fixed cost</source>
        <translation>coût fixe</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_kinds.py"/>
        <source>foot note</source>
        <translation>note de bas de tableau</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/sides.py"/>
        <source>formats</source>
        <translation>formats</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>formats, separated by commas</source>
        <translation>des formats, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>formula error</source>
        <translation>erreur de formule</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>formula error {error}</source>
        <translation>erreur de formule {error}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>formula error {error}, recomputed</source>
        <translation>erreur de formule {error}, recalculé</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>formula without a stored result, recomputed</source>
        <translation>formule sans résultat enregistré, recalculé</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>grade</source>
        <translation>qualité</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_kinds.py"/>
        <source>grand total</source>
        <translation>total général</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>has a time of day ({time})</source>
        <translation>comporte une heure ({time})</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/sections.py"/>
        <source>header repeated in the middle</source>
        <translation>en-tête répété au milieu</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/sections.py"/>
        <source>headers of another table, which was not read</source>
        <translation>en-têtes d’un autre tableau, qui n’a pas été lu</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_looks.py"/>
        <source>hidden row, left out as answered</source>
        <translation>ligne masquée, écartée, selon votre réponse</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>hourly cost</source>
        <translation>coût horaire</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offered.py"/>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/producers.py"/>
        <source>hours per day</source>
        <translation>des heures par jour</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>hours, such as 1h30</source>
        <translation>des heures, comme 1h30</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>importance</source>
        <translation>importance</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>ink</source>
        <translation>encre</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/xlsx.py"/>
        <source>it holds no sheet</source>
        <translation>il ne contient aucune feuille</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>k for thousands</source>
        <translation>k pour mille</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/costs.py"/>
        <source>kilometres</source>
        <translation>des kilomètres</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>latitude</source>
        <translation>latitude</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>lead days</source>
        <translation>délai en jours</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>leading zeros kept</source>
        <translation>zéros de tête conservés</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>length mm</source>
        <translation>longueur en mm</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>location</source>
        <translation>lieu</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>longitude</source>
        <translation>longitude</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/sides.py"/>
        <source>machines</source>
        <translation>machines</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>material</source>
        <translation>matière</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>materials</source>
        <translation>matières</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>materials, separated by commas</source>
        <translation>des matières, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>max length mm</source>
        <translation>longueur max en mm</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>max lots</source>
        <translation>lots au plus</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>max orders</source>
        <translation>ordres au plus</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>max thickness mm</source>
        <translation>épaisseur max en mm</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>max width mm</source>
        <translation>largeur max en mm</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>millimetres</source>
        <translation>des millimètres</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>min lot</source>
        <translation>lot minimal</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>month name</source>
        <translation>nom de mois</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>more than {days} days ahead – wrong year?</source>
        <translation>dans plus de {days} jours – mauvaise année ?</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>more than {days} days in the past – wrong year?</source>
        <translation>passée de plus de {days} jours – mauvaise année ?</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>mounted</source>
        <translation>monté</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>mounted order</source>
        <translation>ordre monté</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>negative</source>
        <translation>valeur négative</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>negative (over-printed), nothing left to plan</source>
        <translation>valeur négative (surproduction), plus rien à planifier</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>no column is known to hold it</source>
        <translation>aucune colonne connue ne le contient</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rows.py"/>
        <source>no title in this row</source>
        <translation>pas de titre sur cette ligne</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rows.py"/>
        <source>no value in this row</source>
        <translation>pas de valeur sur cette ligne</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>no-break space thousands</source>
        <translation>espace insécable des milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>not known, since what is left cannot be read</source>
        <translation>inconnue, car le reste est illisible</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_kinds.py"/>
        <source>nothing in the columns of the table</source>
        <translation>rien dans les colonnes du tableau</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/records.py"/>
        <source>nothing left to print: kept as finished</source>
        <translation>plus rien à imprimer : gardé comme terminé</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>number typed as text</source>
        <translation>nombre saisi en texte</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>offer</source>
        <translation>offre</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>operation</source>
        <translation>opération</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/import_report.py"/>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>order number</source>
        <translation>numéro d’ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/sides.py"/>
        <source>orders</source>
        <translation>ordres</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>passes</source>
        <translation>passages</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/answers.py"/>
        <source>pieces</source>
        <translation>pièces</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rates.py"/>
        <source>pieces per hour, or &quot;-&quot; or &quot;n/a&quot; where it does not make it</source>
        <translation>des pièces par heure, ou « - » ou « n/a » si elle ne le fabrique pas</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>pieces per hour, or nothing</source>
        <translation>des pièces par heure, ou rien</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>preparation cost</source>
        <translation>coût de préparation</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>printed</source>
        <translation>déjà imprimé</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>prints</source>
        <translation>impressions</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>producer</source>
        <translation>producteur</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>producer cost</source>
        <translation>coût du producteur</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>rate</source>
        <translation>cadence</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>reason</source>
        <translation>motif du refus</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>release</source>
        <translation>disponible (au plus tôt)</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>release is after due date</source>
        <translation>la date de disponibilité est après l’échéance</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>remaining</source>
        <translation>reste</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>round</source>
        <translation>tour</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>rounded to {minutes} minutes</source>
        <translation>arrondi à {minutes} min</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/sections.py"/>
        <source>row of another table</source>
        <translation>ligne d’un autre tableau</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/import_report.py"/>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kept_report.py"/>
        <source>same</source>
        <translation>égal</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>same, differs, or from a value to another, such as &quot;red → blue&quot;</source>
        <translation>égal, différent, ou d’une valeur à une autre, comme « rouge → bleu »</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_kinds.py"/>
        <source>section title</source>
        <translation>titre de section</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>sent</source>
        <translation>envoyé le</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>setup</source>
        <translation>réglage</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>single or double, S or D, 1 or 2</source>
        <translation>simple ou double, S ou D, 1 ou 2</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>space thousands</source>
        <translation>espace des milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>spaces normalised</source>
        <translation>espaces normalisés</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>stored as a number</source>
        <translation>enregistré comme nombre</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_kinds.py"/>
        <source>stray blank far below the table (blows up the used range)</source>
        <translation>ligne vide égarée loin sous le tableau (elle agrandit la plage utilisée)</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_looks.py"/>
        <source>struck through: proposed as cancelled</source>
        <translation>barrée : proposée comme annulée</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/sections.py"/>
        <source>subtotal</source>
        <translation>sous-total</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>supports</source>
        <translation>supports</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/carried.py"/>
        <source>taken from row {row}, which stands for this one as well</source>
        <translation>repris de la ligne {row}, qui vaut aussi pour celle-ci</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>target volume</source>
        <translation>volume cible</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/kind.py"/>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>text starting with &quot;=&quot; kept as text</source>
        <translation>texte commençant par « = » gardé comme texte</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>text with apostrophe as thousands separator</source>
        <translation>texte avec apostrophe comme séparateur de milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>text with comma as thousands separator</source>
        <translation>texte avec virgule comme séparateur de milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>text with currency</source>
        <translation>texte avec monnaie</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>text with dot as thousands separator</source>
        <translation>texte avec point comme séparateur de milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>text with k for thousands</source>
        <translation>texte avec k pour mille</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>text with no-break space as thousands separator</source>
        <translation>texte avec espace insécable comme séparateur de milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>text with space as thousands separator</source>
        <translation>texte avec espace comme séparateur de milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>text with thin space as thousands separator</source>
        <translation>texte avec espace fine comme séparateur de milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>text with unit</source>
        <translation>texte avec unité</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>text with unit {unit}</source>
        <translation>texte avec l’unité {unit}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>text, {manners}</source>
        <translation>texte, {manners}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>the book says {left}, ordered - printed gives {computed}, which counts</source>
        <translation>le carnet dit {left}, commandé - imprimé donne {computed}, qui est retenu</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>the name of a machine, once in the table</source>
        <translation>le nom d’une machine, une seule fois dans le tableau</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/producers.py"/>
        <source>the name of a producer, once in the table</source>
        <translation>le nom d’un producteur, une seule fois dans le tableau</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>the number of an order</source>
        <translation>le numéro d’un ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/import_report.py"/>
        <source>the order number</source>
        <translation>le numéro d’ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/import_report.py"/>
        <source>the quantity</source>
        <translation>la quantité</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>the result of this formula was not stored; open the workbook in Excel and save it</source>
        <translation>le résultat de cette formule n’a pas été enregistré ; ouvrez le classeur dans Excel et enregistrez-le</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>there is no calendar {name} in the project</source>
        <translation>il n’y a pas de calendrier {name} dans le projet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>there is no calendar {name} in the project, left out</source>
        <translation>il n’y a pas de calendrier {name} dans le projet, laissé de côté</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>there is no machine {name} in the project</source>
        <translation>il n’y a pas de machine {name} dans le projet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>there is no order {name} in the project</source>
        <translation>il n’y a pas d’ordre {name} dans le projet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>there is no producer {name} in the project</source>
        <translation>il n’y a pas de producteur {name} dans le projet</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>thickness</source>
        <translation>épaisseur</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>thickness mm</source>
        <translation>épaisseur en mm</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/numbers.py"/>
        <source>thin space thousands</source>
        <translation>espace fine des milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>this row is hidden in the sheet: is it meant?</source>
        <translation>cette ligne est masquée dans la feuille : est-elle voulue ?</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/answers.py"/>
        <source>thousands</source>
        <translation>milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>timeout minutes</source>
        <translation>délai de réponse en minutes</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rows.py"/>
        <source>title or note: only one cell is filled</source>
        <translation>titre ou note : une seule cellule est remplie</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>to</source>
        <translation>vers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_kinds.py"/>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>transport</source>
        <translation>transport</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>unit &quot;{own}&quot; overrides the header unit ({unit})</source>
        <translation>l’unité « {own} » l’emporte sur celle de l’en-tête ({unit})</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>unit &quot;{unit}&quot; read as thousands</source>
        <translation>l’unité « {unit} » lue comme milliers</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_kinds.py"/>
        <source>unit row</source>
        <translation>ligne d’unités</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>volume to date</source>
        <translation>volume à ce jour</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>week number -&gt; {day} of ISO week {week}</source>
        <translation>numéro de semaine -&gt; {day} de la semaine ISO {week}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/costs.py"/>
        <source>what it costs to prepare each machine</source>
        <translation>ce que coûte la préparation de chaque machine</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>when</source>
        <translation>si</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>width mm</source>
        <translation>largeur en mm</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>word &quot;{text}&quot; read as {number}</source>
        <translation>le mot « {text} » lu comme {number}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/corrections.py"/>
        <source>written by the planner; empty before</source>
        <translation>saisi par le planificateur ; vide auparavant</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/table.py"/>
        <source>year missing, taken from the day the file was saved</source>
        <translation>année absente, déduite du jour d’enregistrement du fichier</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/table.py"/>
        <source>year missing, taken from the edition date</source>
        <translation>année absente, déduite de la date d’édition</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/costs.py"/>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>{attribute} differs</source>
        <translation>{attribute} différent</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>{attribute} same</source>
        <translation>{attribute} égal</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>{book} has no sheet {sheet}. It has: {names}.</source>
        <translation>{book} n’a pas de feuille {sheet}. Il contient : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/records.py"/>
        <source>{field} stored as a number</source>
        <translation>{field} enregistré comme nombre</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>{field}: {remark}</source>
        <translation>{field} : {remark}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>{header}: some dates have days first, others months; written ones are not read.</source>
        <translation>{header} : certaines dates commencent par le jour, d’autres par le mois ; celles en texte ne sont pas lues.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>{header}: the unit {unit} is not known; its numbers were taken for pieces.</source>
        <translation>{header} : l’unité {unit} n’est pas connue ; les nombres ont été lus en pièces.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/sizes.py"/>
        <source>{length} {unit} read as {shown} mm</source>
        <translation>{length} {unit} lu comme {shown} mm</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>{made} of {quantity} taken for printed</source>
        <translation>{made} sur {quantity} pris pour déjà imprimés</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>{name} is not in the machine list</source>
        <translation>{name} n’est pas dans la liste des machines</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/registry.py"/>
        <source>{name} is nothing that can be imported; there are: {kinds}.</source>
        <translation>{name} ne peut pas être importé ; il y a : {kinds}.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/open_book.py"/>
        <source>{name} is open in {holder}: what was last saved, on {day} at {time}, was read.</source>
        <translation>{name} est ouvert dans {holder} : c’est son dernier enregistrement, du {day} à {time}, qui a été lu.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/understanding.py"/>
        <source>{name} stands in row {row} already.</source>
        <translation>{name} figure déjà à la ligne {row}.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rate_units.py"/>
        <source>{number} cannot be turned into pieces per hour: nothing says how many hours or seconds that is</source>
        <translation>{number} ne peut pas être converti en pièces par heure : rien ne dit combien d’heures ou de secondes cela fait</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rate_units.py"/>
        <source>{number} is no rate</source>
        <translation>{number} n’est pas une cadence</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>{number} is no share</source>
        <translation>{number} n’est pas une part</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>{number} is not a whole number</source>
        <translation>{number} n’est pas un nombre entier</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>{number} is not a whole number of pieces</source>
        <translation>{number} n’est pas un nombre entier de pièces</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>{number} read as {share}</source>
        <translation>{number} lu comme {share}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/xlsx.py"/>
        <source>{path} cannot be read: {problem}</source>
        <translation>{path} ne peut pas être lu : {problem}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} declares entities, as no workbook does, so it was not opened.</source>
        <translation>{path} déclare des entités, ce qu’aucun classeur ne fait : il n’a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>{path} holds no order book: no row among the first {rows} of a sheet looks like headers above orders.</source>
        <translation>{path} ne contient pas de carnet de commandes : parmi les {rows} premières lignes d’une feuille, aucune ne ressemble à des en-têtes au-dessus d’ordres.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>{path} holds no table of changeovers: such a table has the values before in its rows, those after above its columns and minutes between, or the columns attribute, from, to and minutes.</source>
        <translation>{path} ne contient pas de tableau de changements de série : un tel tableau a les valeurs d’avant en lignes, celles d’après en tête des colonnes et des minutes au croisement, ou les colonnes attribut, de, à et minutes.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/costs.py"/>
        <source>{path} holds no table of costs: such a table has the orders in its rows, the machines above its columns and costs between, or the columns order, machine and cost.</source>
        <translation>{path} ne contient pas de tableau de coûts : un tel tableau a les ordres en lignes, les machines en tête des colonnes et des coûts au croisement, ou les colonnes ordre, machine et coût.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/machines.py"/>
        <source>{path} holds no table of machines: such a table has a row for each machine, and columns such as passes, calendar or a rate for each format.</source>
        <translation>{path} ne contient pas de tableau de machines : un tel tableau a une ligne par machine, et des colonnes comme passages, calendrier ou une cadence par format.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offers.py"/>
        <source>{path} holds no table of offers: such a table has a row for each offer, with its order, its producer and the answer.</source>
        <translation>{path} ne contient pas de tableau d’offres : un tel tableau a une ligne par offre, avec son ordre, son producteur et la réponse.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/producers.py"/>
        <source>{path} holds no table of producers: such a table has a row for each producer, and columns such as capacity, target volume or acceptance.</source>
        <translation>{path} ne contient pas de tableau de producteurs : un tel tableau a une ligne par producteur, et des colonnes comme capacité, volume cible ou taux d’acceptation.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rates.py"/>
        <source>{path} holds no table of rates: such a table has the machines in its rows, the formats above its columns and pieces per hour between, or the columns machine, format and rate.</source>
        <translation>{path} ne contient pas de tableau de cadences : un tel tableau a les machines en lignes, les formats en tête des colonnes et des pièces par heure au croisement, ou les colonnes machine, format et cadence.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} holds two parts of the same name, as no workbook does, so it was not opened.</source>
        <translation>{path} contient deux parties du même nom, ce qu’aucun classeur ne fait : il n’a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} holds {n} parts, more than a workbook can sensibly hold.</source>
        <translation>{path} contient {n} parties, plus qu’un classeur ne peut raisonnablement en contenir.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/xlsx.py"/>
        <source>{path} is a damaged workbook. Open and save it in Excel, then try again.</source>
        <translation>{path} est un classeur endommagé. Ouvrez-le et enregistrez-le dans Excel, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/foreign.py"/>
        <source>{path} is a damaged workbook. Open it in Excel and save it as .xlsx, then try again.</source>
        <translation>{path} est un classeur endommagé. Ouvrez-le dans Excel et enregistrez-le en .xlsx, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} is a web page under the name of a table. Open it in Excel and save it as .xlsx.</source>
        <translation>{path} est une page web sous le nom d’un tableau. Ouvrez-le dans Excel et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} is in the &quot;Strict Open XML&quot; form. Save it as an ordinary Excel workbook (.xlsx).</source>
        <translation>{path} est au format « Strict Open XML ». Enregistrez-le comme classeur Excel ordinaire (.xlsx).</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} is neither a workbook nor a text with columns.</source>
        <translation>{path} n’est ni un classeur ni un texte en colonnes.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} is no Excel workbook, or a damaged one.</source>
        <translation>{path} n’est pas un classeur Excel, ou il est endommagé.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/csv_text.py"/>
        <source>{path} is no table of text: one of its cells would hold more than a million letters. A quotation mark may never be closed, or it holds no columns at all.</source>
        <translation>{path} n’est pas un tableau en texte : une de ses cellules contiendrait plus d’un million de caractères. Un guillemet n’est peut-être jamais fermé, ou il n’y a pas de colonnes du tout.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/csv_text.py"/>
        <source>{path} is no table of text: {error}.</source>
        <translation>{path} n’est pas un tableau en texte : {error}.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} is no workbook. Projects and exchange files are opened or converted, not imported.</source>
        <translation>{path} n’est pas un classeur. Les projets et les fichiers d’échange s’ouvrent ou se convertissent, ils ne s’importent pas.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} is only Excel&apos;s note that {name} is open at {owner}. Choose that workbook.</source>
        <translation>{path} n’est que le fichier de verrouillage d’Excel : {name} est ouvert chez {owner}. Choisissez ce classeur.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} is only Excel&apos;s note that {name} is open. Choose that workbook.</source>
        <translation>{path} n’est que le fichier de verrouillage d’Excel : {name} est ouvert. Choisissez ce classeur.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} is protected by a password. Save a copy without one, and choose that.</source>
        <translation>{path} est protégé par un mot de passe. Enregistrez une copie sans mot de passe et choisissez-la.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/foreign.py"/>
        <source>{path} is protected by a password. Save a copy without one, and import that.</source>
        <translation>{path} est protégé par un mot de passe. Enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/aside.py"/>
        <source>{path} needs more memory than a workbook can sensibly need, so it was given up.</source>
        <translation>{path} demande plus de mémoire qu’un classeur ne peut raisonnablement en demander ; l’opération a été abandonnée.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/aside.py"/>
        <source>{path} took more than {seconds} seconds to read, so it was given up.</source>
        <translation>La lecture de {path} a pris plus de {seconds} secondes ; elle a été abandonnée.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} would unpack to more than a workbook can sensibly hold, so it was not opened.</source>
        <translation>{path} se décompresserait en plus qu’un classeur ne peut raisonnablement contenir : il n’a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/import_report.py"/>
        <source>{path}, sheet {sheet}: no column is surely {wanted}.</source>
        <translation>{path}, feuille {sheet} : on ne sait pas avec certitude quelle colonne contient {wanted}.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/import_report.py"/>
        <source>{path}, sheet {sheet}: no column is surely {wanted}. It may be {headers}.</source>
        <translation>{path}, feuille {sheet} : on ne sait pas avec certitude quelle colonne contient {wanted}. C’est peut-être {headers}.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/checks.py"/>
        <source>{quantity} is {times}x the usual size – typed in units?</source>
        <translation>{quantity} est {times} fois la taille habituelle – saisi à l’unité ?</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/import_report.py"/>
        <source>{remark}, expected {expected}</source>
        <translation>{remark}, attendu : {expected}</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>{remark}, left as it is</source>
        <translation>{remark}, inchangé</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>{sheet}: Corkboard wrote this list; its orders are read. Lots that were moved in the workbook come back with File ▸ Read back an edited schedule.</source>
        <translation>{sheet} : Corkboard a écrit cette liste ; ses ordres sont lus. Les lots déplacés dans le classeur reviennent par Fichier ▸ Relire un planning modifié.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/intake.py"/>
        <source>{sheet}: This sheet was not read.</source>
        <translation>{sheet} : cette feuille n’a pas été lue.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/matrices.py"/>
        <source>{sheet}: the rows were taken for {rows}, the columns for {columns}.</source>
        <translation>{sheet} : les lignes ont été lues comme {rows}, les colonnes comme {columns}.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rate_units.py"/>
        <source>{text} read as {rate} per hour</source>
        <translation>{text} lu comme {rate} par heure</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rate_units.py"/>
        <source>{time} for a piece read as {rate} per hour</source>
        <translation>{time} par pièce lu comme {rate} par heure</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rate_units.py"/>
        <source>{time} is no time for a piece</source>
        <translation>{time} n’est pas un temps par pièce</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>{value} is no time</source>
        <translation>{value} n’est pas un temps</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/dates.py"/>
        <source>{value} is no week of the year</source>
        <translation>{value} n’est pas une semaine de l’année</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/rows.py"/>
        <source>{value} read as nothing</source>
        <translation>{value} lu comme rien</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
        <source>{value} where text was expected</source>
        <translation>{value} là où un texte était attendu</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/import_report.py"/>
        <source>{why} The column was left out.</source>
        <translation>{why} La colonne a été laissée de côté.</translation>
    </message>
</context>
<context>
    <name>core.files.latest</name>
    <message>
        <location filename="../../core/files/latest.py"/>
        <source>Nothing is said about where to look.</source>
        <translation>Aucun endroit à consulter n’est indiqué.</translation>
    </message>
    <message>
        <location filename="../../core/files/latest.py"/>
        <source>Only a path or an address that begins with https:// can be looked at.</source>
        <translation>Seul un chemin ou une adresse commençant par https:// peut être consulté.</translation>
    </message>
    <message>
        <location filename="../../core/files/latest.py"/>
        <source>What stands there is too large to tell a version.</source>
        <translation>Le fichier est trop grand pour indiquer une version.</translation>
    </message>
    <message>
        <location filename="../../core/files/latest.py"/>
        <source>What stands there tells no version such as 0.2.0.</source>
        <translation>Le fichier n’indique aucune version telle que 0.2.0.</translation>
    </message>
    <message>
        <location filename="../../core/files/latest.py"/>
        <source>{place} could not be reached.</source>
        <translation>{place} est inaccessible.</translation>
    </message>
    <message>
        <location filename="../../core/files/latest.py"/>
        <source>{place} did not answer.</source>
        <translation>{place} n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>core.files.matrix</name>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>All costs are computed.</source>
        <translation>Tous les coûts sont calculés.</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>All costs are imported.</source>
        <translation>Tous les coûts sont importés.</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>By how much the total grows if the pair is forced; x: no plan has it.</source>
        <translation>De combien le total augmente si la paire est imposée ; x : aucun plan ne la contient.</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Corkboard chosen cost</source>
        <translation>Corkboard coût choisi</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Corkboard cost</source>
        <translation>Corkboard coût</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Corkboard grand total</source>
        <translation>Corkboard total général</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Corkboard locked cost</source>
        <translation>Corkboard coût verrouillé</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Corkboard not allowed</source>
        <translation>Corkboard non autorisé</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Corkboard order</source>
        <translation>Corkboard ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Corkboard total</source>
        <translation>Corkboard total</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Corkboard total text</source>
        <translation>Corkboard texte total</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Dearer by</source>
        <translation>Plus cher de</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Left, with no machine: {left}</source>
        <translation>Restent sans machine : {left}</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Next best</source>
        <translation>Suivants</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Next best plans</source>
        <translation>Meilleurs plans suivants</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Preparation {machine}</source>
        <translation>Préparation {machine}</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Printed {when}</source>
        <translation>Imprimé le {when}</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Regrets</source>
        <translation>Regrets</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>The best and those that follow, with the machine of each order.</source>
        <translation>Le meilleur et ceux qui suivent, avec la machine de chaque ordre.</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/pasted.py"/>
        <source>The copied table has titles but no costs.</source>
        <translation>Le tableau copié a des titres mais pas de coûts.</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/pasted.py"/>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>computed</source>
        <translation>calculé</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>left</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>locked </source>
        <translation>verrouillé </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/matrix/pasted.py"/>
        <source>{n} columns of the copied table have no title.</source>
        <translation>
            <numerusform>{n} colonne du tableau copié n’a pas de titre.</numerusform>
            <numerusform>{n} colonnes du tableau copié n’ont pas de titre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/matrix/pasted.py"/>
        <source>{n} more cells are no costs either.</source>
        <translation>
            <numerusform>{n} autre cellule n’est pas non plus un coût.</numerusform>
            <numerusform>{n} autres cellules ne sont pas non plus des coûts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/matrix/pasted.py"/>
        <source>{n} rows of the copied table have no title.</source>
        <translation>
            <numerusform>{n} ligne du tableau copié n’a pas de titre.</numerusform>
            <numerusform>{n} lignes du tableau copié n’ont pas de titre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/workbook.py"/>
        <source>{printed}. Green: chosen; x: not allowed. {legend}</source>
        <translation>{printed}. Vert : choisi ; x : non autorisé. {legend}</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/pasted.py"/>
        <source>{title} is the title of two columns of the copied table.</source>
        <translation>{title} est le titre de deux colonnes du tableau copié.</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/pasted.py"/>
        <source>{title} is the title of two rows of the copied table.</source>
        <translation>{title} est le titre de deux lignes du tableau copié.</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix/pasted.py"/>
        <source>“{text}” in row {number}, column {column} is no cost.</source>
        <translation>« {text} » à la ligne {number}, colonne {column}, n’est pas un coût.</translation>
    </message>
</context>
<context>
    <name>core.files.matrix_book</name>
    <message>
        <location filename="../../core/files/matrix_book.py"/>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix_book.py"/>
        <source>{path}, sheet {sheet}</source>
        <translation>{path}, feuille {sheet}</translation>
    </message>
    <message>
        <location filename="../../core/files/matrix_book.py"/>
        <source>{where}: a cost matrix has orders in rows, machines above columns and costs between.</source>
        <translation>{where} : une matrice de coûts a les ordres en lignes, les machines en tête des colonnes et les coûts au milieu.</translation>
    </message>
</context>
<context>
    <name>core.files.open_elsewhere</name>
    <message>
        <location filename="../../core/files/open_elsewhere.py"/>
        <source>{program}, by {owner}</source>
        <translation>{program}, par {owner}</translation>
    </message>
</context>
<context>
    <name>core.files.other_name</name>
    <message>
        <location filename="../../core/files/other_name.py"/>
        <source>Excel opens no file with a path longer than {most} letters: {path} has {size}.</source>
        <translation>Excel n’ouvre aucun fichier dont le chemin dépasse {most} caractères : {path} en a {size}.</translation>
    </message>
    <message>
        <location filename="../../core/files/other_name.py"/>
        <source>The name &quot;{name}&quot; ends in a blank, which Windows does not allow.</source>
        <translation>Le nom « {name} » se termine par une espace, ce que Windows n’autorise pas.</translation>
    </message>
    <message>
        <location filename="../../core/files/other_name.py"/>
        <source>The name &quot;{name}&quot; ends in a dot, which Windows does not allow.</source>
        <translation>Le nom « {name} » se termine par un point, ce que Windows n’autorise pas.</translation>
    </message>
    <message>
        <location filename="../../core/files/other_name.py"/>
        <source>The name of {path} is too long.</source>
        <translation>Le nom de {path} est trop long.</translation>
    </message>
    <message>
        <location filename="../../core/files/other_name.py"/>
        <source>The name {name} holds {shown}, which Windows allows in no file&apos;s name.</source>
        <translation>Le nom {name} contient {shown}, ce que Windows n’autorise dans aucun nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../core/files/other_name.py"/>
        <source>Windows keeps the name {name} for a device.</source>
        <translation>Windows réserve le nom {name} à un périphérique.</translation>
    </message>
</context>
<context>
    <name>core.files.project</name>
    <message>
        <location filename="../../core/files/project/resume.py"/>
        <source>There are unsaved steps for another version of this file; they were kept in {kept}.</source>
        <translation>Il existe des étapes non enregistrées pour une autre version de ce fichier ; elles ont été gardées dans {kept}.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/lock.py"/>
        <source>This project is open in another window of this computer ({user}, since {since}).</source>
        <translation>Ce projet est ouvert dans une autre fenêtre de cet ordinateur ({user}, depuis {since}).</translation>
    </message>
    <message>
        <location filename="../../core/files/project/writer.py"/>
        <source>Your last steps are not safe from a crash. {sentence}</source>
        <translation>Vos dernières étapes ne sont pas à l’abri d’un plantage. {sentence}</translation>
    </message>
    <message>
        <location filename="../../core/files/project/lock.py"/>
        <source>a moment ago</source>
        <translation>un instant</translation>
    </message>
    <message>
        <location filename="../../core/files/project/lock.py"/>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/project/resume.py"/>
        <source>{n} unsaved steps were brought back. Save to keep them, or undo them.</source>
        <translation>
            <numerusform>{n} étape non enregistrée a été récupérée. Enregistrez pour la garder, ou annulez-la.</numerusform>
            <numerusform>{n} étapes non enregistrées ont été récupérées. Enregistrez pour les garder, ou annulez-les.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/files/project/image.py"/>
        <source>{path} is a database of another program, not a Corkboard project.</source>
        <translation>{path} est une base de données d’un autre programme, pas un projet Corkboard.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/project_file.py"/>
        <source>{path} is closed.</source>
        <translation>{path} est fermé.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/image.py"/>
        <source>{path} is damaged, so it was not opened; it was left as it is. Use a backup copy of it.</source>
        <translation>{path} est endommagé et n’a pas été ouvert ; il a été laissé tel quel. Utilisez une copie de sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/image.py"/>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/image.py"/>
        <source>{path} is no Corkboard project.</source>
        <translation>{path} n’est pas un projet Corkboard.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/project_file.py"/>
        <source>{path} is write-protected, so you can look at it and save it under another name.</source>
        <translation>{path} est protégé en écriture : vous pouvez le consulter et l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/project_file.py"/>
        <source>{path} was changed by someone else since you opened it.</source>
        <translation>{path} a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/project_file.py"/>
        <source>{path} was changed by someone else since you opened it. Save under another name.</source>
        <translation>{path} a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/image.py"/>
        <source>{path} was saved by a newer Corkboard (file version {version}; this one reads up to {known}).</source>
        <translation>{path} a été enregistré par un Corkboard plus récent (version de fichier {version} ; celui-ci lit jusqu’à {known}).</translation>
    </message>
    <message>
        <location filename="../../core/files/project/lock.py"/>
        <source>{project} was not written. {held}</source>
        <translation>{project} n’a pas été écrit. {held}</translation>
    </message>
    <message>
        <location filename="../../core/files/project/project_file.py"/>
        <source>{reason} Save under another name to keep your changes.</source>
        <translation>{reason} Enregistrez sous un autre nom pour garder vos modifications.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/project_file.py"/>
        <source>{reason} You can look at it and save it under another name.</source>
        <translation>{reason} Vous pouvez le consulter et l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/project_file.py"/>
        <source>{reason} You see what was last saved.</source>
        <translation>{reason} Vous voyez le dernier état enregistré.</translation>
    </message>
    <message>
        <location filename="../../core/files/project/lock.py"/>
        <source>{user} on {host} has had this project open since {since}.</source>
        <translation>{user}, sur {host}, a ce projet ouvert depuis {since}.</translation>
    </message>
</context>
<context>
    <name>core.files.refusals</name>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>Close it there, and try again.</source>
        <translation>Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>Close it there, or choose another name.</source>
        <translation>Fermez-le là-bas, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>Nothing may be written in the folder {place}.</source>
        <translation>Rien ne peut être écrit dans le dossier {place}.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>The disk is full: {path} could not be written. Make room and save again.</source>
        <translation>Le disque est plein : {path} n’a pas pu être écrit. Libérez de la place et enregistrez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>The disk takes no file as large as {path} would be, so it was not written.</source>
        <translation>Le disque n’accepte pas de fichier aussi grand que le serait {path} ; il n’a pas été écrit.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>The name of {path} is too long.</source>
        <translation>Le nom de {path} est trop long.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>There is no file {place}.</source>
        <translation>Il n’y a pas de fichier {place}.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>There is no folder for {path}.</source>
        <translation>Il n’y a pas de dossier pour {path}.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>There is no folder {place}.</source>
        <translation>Il n’y a pas de dossier {place}.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>You are not allowed to read {path}: it is protected, open in another program, or not yours.</source>
        <translation>Vous n’avez pas le droit de lire {path} : il est protégé, ouvert dans un autre programme, ou ne vous appartient pas.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>You are not allowed to write {path}: it is protected, open in another program, or not yours.</source>
        <translation>Vous n’avez pas le droit d’écrire {path} : il est protégé, ouvert dans un autre programme, ou ne vous appartient pas.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>Your share of the disk is used up: {path} could not be written. Make room and save again.</source>
        <translation>Votre quota de disque est épuisé : {path} n’a pas pu être écrit. Libérez de la place et enregistrez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>{path} cannot be reached: the network or the drive it is on is not there now.</source>
        <translation>{path} est inaccessible : le réseau ou le lecteur où il se trouve n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>{path} is a folder, not a file.</source>
        <translation>{path} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>{path} is in the cloud (OneDrive or SharePoint), not on this computer. Connect, or let it be kept on this device, and try again.</source>
        <translation>{path} est dans le cloud (OneDrive ou SharePoint), pas sur cet ordinateur. Connectez-vous, ou choisissez de le conserver sur cet appareil, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>{path} is on a disk that cannot be written to.</source>
        <translation>{path} est sur un disque où l’on ne peut pas écrire.</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>{path} is open in another program, Excel perhaps, or not yours. {advice}</source>
        <translation>{path} est ouvert dans un autre programme, Excel peut-être, ou ne vous appartient pas. {advice}</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>{path} is open in another program, Excel perhaps. {advice}</source>
        <translation>{path} est ouvert dans un autre programme, Excel peut-être. {advice}</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>{path} is open in {holder}. {advice}</source>
        <translation>{path} est ouvert dans {holder}. {advice}</translation>
    </message>
    <message>
        <location filename="../../core/files/refusals.py"/>
        <source>{place} is protected against writing.</source>
        <translation>{place} est protégé en écriture.</translation>
    </message>
</context>
<context>
    <name>core.files.rows</name>
    <message>
        <location filename="../../core/files/rows/compounds.py"/>
        <source>&quot;same&quot;, &quot;differs&quot; or an object with &quot;from&quot; and &quot;to&quot;</source>
        <translation>&quot;same&quot;, &quot;differs&quot; ou un objet avec &quot;from&quot; et &quot;to&quot;</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/place.py"/>
        <source>Expected {expected}, read {value}.</source>
        <translation>Attendu : {expected} ; lu : {value}.</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/codec.py"/>
        <source>This key is missing.</source>
        <translation>Cette clé manque.</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/codec.py"/>
        <source>This key is not known and was left out.</source>
        <translation>Cette clé n’est pas connue et a été ignorée.</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>a day in the years {first} to {last}</source>
        <translation>un jour des années {first} à {last}</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>a day such as &quot;2026-09-07&quot;</source>
        <translation>un jour tel que &quot;2026-09-07&quot;</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/codec.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/clocks.py"/>
        <source>a local date and time such as &quot;2026-09-07T14:30&quot;</source>
        <translation>une date et heure locale telle que &quot;2026-09-07T14:30&quot;</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>a number of at most 15 digits</source>
        <translation>un nombre de 15 chiffres au plus</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/compounds.py"/>
        <source>a pair of times, from and to</source>
        <translation>une paire d’instants, début et fin</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/compounds.py"/>
        <source>a shift such as [&quot;06:00&quot;, &quot;14:00&quot;]</source>
        <translation>une plage telle que [&quot;06:00&quot;, &quot;14:00&quot;]</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>a time of day such as &quot;06:00&quot;</source>
        <translation>une heure du jour telle que &quot;06:00&quot;</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>a whole number of at most 15 digits</source>
        <translation>un nombre entier de 15 chiffres au plus</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/clocks.py"/>
        <source>a whole number of minutes</source>
        <translation>un nombre entier de minutes</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/place.py"/>
        <source>an empty list</source>
        <translation>une liste vide</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/place.py"/>
        <source>an empty object</source>
        <translation>un objet vide</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/codec.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/compounds.py"/>
        <source>an object of attributes, or null</source>
        <translation>un objet d’attributs, ou null</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/compounds.py"/>
        <source>an object with a list of shifts for each day &quot;mon&quot; to &quot;sun&quot;</source>
        <translation>un objet avec une liste de plages pour chaque jour de &quot;mon&quot; à &quot;sun&quot;</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/place.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>text of whole characters</source>
        <translation>un texte de caractères entiers</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../core/files/rows/kinds.py"/>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
</context>
<context>
    <name>core.files.templates</name>
    <message>
        <location filename="../../core/files/templates/learn_grid.py"/>
        <source>&quot;{text}&quot; names no machine of this project.</source>
        <translation>« {text} » n’est le nom d’aucune machine de ce projet.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>A block {name} begins within another, that of {cell}: end that one first. Blocks stand below one another, not beside.</source>
        <translation>Un bloc {name} commence dans un autre, celui de {cell} : terminez d’abord celui-là. Les blocs se suivent de haut en bas, jamais côte à côte.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>A copy of {sheet} is made for {names}.</source>
        <translation>Une copie de {sheet} est faite pour {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/invented.py"/>
        <source>A customer with a long name, Sàrl</source>
        <translation>Un client au nom bien long, Sàrl</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_read.py"/>
        <source>A lot must hold at least 1 piece, not {quantity}.</source>
        <translation>Un lot doit compter au moins 1 pièce, pas {quantity}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/blocks.py"/>
        <source>A machine has one block of lots; this is the second one in its rows.</source>
        <translation>Une machine a un seul bloc de lots ; celui-ci est le deuxième dans ses lignes.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>A sheet has one first slot; {cell} says so too.</source>
        <translation>Une feuille a un seul premier créneau ; {cell} prétend l’être aussi.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/blocks.py"/>
        <source>A sheet with time slots or machines side by side has one block; put this one on another sheet.</source>
        <translation>Une feuille avec des créneaux ou des machines côte à côte a un seul bloc ; mettez celui-ci sur une autre feuille.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/blocks.py"/>
        <source>Between this block and the one above must stand a row with a heading, which tells them apart when the schedule is read back.</source>
        <translation>Entre ce bloc et celui du dessus, il faut une ligne avec un titre, qui les distingue à la relecture du planning.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>Braces open here that no word closes: {text}.</source>
        <translation>Des accolades s’ouvrent ici sans qu’un mot les referme : {text}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Colours follow the cork: {names}.</source>
        <translation>Les couleurs suivent le bouchon : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Colours follow the customer: {names}.</source>
        <translation>Les couleurs suivent le client : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Colours follow the format: {names}.</source>
        <translation>Les couleurs suivent le format : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Colours follow the order: {names}.</source>
        <translation>Les couleurs suivent l’ordre : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Colours follow the product: {names}.</source>
        <translation>Les couleurs suivent le produit : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Colours follow the {what}: {names}.</source>
        <translation>Les couleurs suivent l’attribut {what} : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/cells.py"/>
        <source>Expected a date such as 15/03/2026 14:30 or 2026-03-15 14:30, read {value}.</source>
        <translation>Une date comme 15/03/2026 14:30 ou 2026-03-15 14:30 était attendue, lu : {value}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/cells.py"/>
        <source>Expected a whole number, read {value}.</source>
        <translation>Un nombre entier était attendu, lu : {value}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/registered.py"/>
        <source>Filling {name}: {n} lots.</source>
        <translation>
            <numerusform>Remplissage de {name} : {n} lot.</numerusform>
            <numerusform>Remplissage de {name} : {n} lots.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>First machine: {lots}. All machines: rows {first} to {last}.</source>
        <translation>Première machine : {lots}. Toutes les machines : lignes {first} à {last}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/blocks.py"/>
        <source>How long a slot is cannot be told: put {{plan.d0}}, {{plan.d1}} … above the slots, or write {{slot|step:8h|count:21}}.</source>
        <translation>La durée d’un créneau n’est pas connue : mettez {{plan.d0}}, {{plan.d1}} … au-dessus des créneaux, ou écrivez {{slot|step:8h|count:21}}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_cards.py"/>
        <source>It is not known whose sheet {sheet} is: names no machine of this project.</source>
        <translation>On ne sait pas à quelle machine est la feuille {sheet} : elle ne nomme aucune machine de ce projet.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_cards.py"/>
        <source>It is not known whose sheet {sheet} is: the sheet is named after no machine.</source>
        <translation>On ne sait pas à quelle machine est la feuille {sheet} : elle ne porte le nom d’aucune machine.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/holdings.py"/>
        <source>Its dates count from 1904, as on old Macs; so do those that are written.</source>
        <translation>Ses dates comptent depuis 1904, comme sur les anciens Mac ; celles qui sont écrites aussi.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/holdings.py"/>
        <source>Macros: kept, and never run here.</source>
        <translation>Macros : conservées, et jamais exécutées ici.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_grid.py"/>
        <source>Neither days nor hours stand above the slots, so what a slot is cannot be told.</source>
        <translation>Il n’y a ni jours ni heures au-dessus des créneaux : on ne sait pas ce qu’est un créneau.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_grid.py"/>
        <source>Neither days nor hours stand on the left of the slots, so what a slot is cannot be told.</source>
        <translation>Il n’y a ni jours ni heures à gauche des créneaux : on ne sait pas ce qu’est un créneau.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_back.py"/>
        <source>No machine is named for {order}, which is not in the plan.</source>
        <translation>Aucune machine n’est indiquée pour {order}, qui n’est pas dans le plan.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Not pointed at, so left empty: {cells}.</source>
        <translation>Non montrées, donc laissées vides : {cells}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/read_back.py"/>
        <source>Nothing of a plan can be read from {path}: its template lists no lots.</source>
        <translation>Aucun plan ne peut être lu dans {path} : son modèle ne liste aucun lot.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_cards.py"/>
        <source>Nothing was pointed at.</source>
        <translation>Rien n’a été montré.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>One list: {lots}.</source>
        <translation>Une seule liste : {lots}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn.py"/>
        <source>Point at a bar: the cell with its order number (job.of).</source>
        <translation>Montrez une barre : la cellule avec son numéro d’ordre (job.of).</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn.py"/>
        <source>Point at the first slot of the first machine.</source>
        <translation>Montrez le premier créneau de la première machine.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn.py"/>
        <source>Point at the first slot of the first order.</source>
        <translation>Montrez le premier créneau du premier ordre.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn.py"/>
        <source>Point at the name of the first machine (machine.code).</source>
        <translation>Montrez le nom de la première machine (machine.code).</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn.py"/>
        <source>Point at the number of the first order (job.of).</source>
        <translation>Montrez le numéro du premier ordre (job.of).</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn.py"/>
        <source>Point at the order number of the first lot (job.of).</source>
        <translation>Montrez le numéro d’ordre du premier lot (job.of).</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/cells.py"/>
        <source>Read the error {error}.</source>
        <translation>Erreur lue : {error}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/growing.py"/>
        <source>Row {row} of {sheet} in {path} holds something, so the rows above it cannot become more. Empty it first.</source>
        <translation>La ligne {row} de {sheet} dans {path} contient quelque chose : aucune ligne ne peut être ajoutée au-dessus. Videz-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Sheets of other weeks are replaced: {names}.</source>
        <translation>Les feuilles des autres semaines sont remplacées : {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/blocks.py"/>
        <source>Slots need a block {{#machine}} … {{/machine}} or {{#job}} … {{/job}}.</source>
        <translation>Les créneaux demandent un bloc {{#machine}} … {{/machine}} ou {{#job}} … {{/job}}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/days.py"/>
        <source>Some lots have no slot in the grid: {orders}.</source>
        <translation>Certains lots n’ont pas de créneau dans la grille : {orders}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/bars_back.py"/>
        <source>The bar of {order} was made longer or shorter; its length follows from the quantity and was left.</source>
        <translation>La barre de {order} a été allongée ou raccourcie ; sa longueur découle de la quantité et n’a pas été reprise.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/blocks.py"/>
        <source>The block job must begin and end within the block machine.</source>
        <translation>Le bloc job doit commencer et finir dans le bloc machine.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>The block {name} ends here, but it does not begin above.</source>
        <translation>Le bloc {name} finit ici, mais il ne commence pas au-dessus.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>The block {{{{#{name}}}}} that begins in this row has no end {{{{/{name}}}}}.</source>
        <translation>Le bloc {{{{#{name}}}}} qui commence sur cette ligne n’a pas de fin {{{{/{name}}}}}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/blocks.py"/>
        <source>The days beside the slots leave some out without a rule; only the end of each week may be missing.</source>
        <translation>Les jours à côté des créneaux en omettent sans règle ; seule la fin de chaque semaine peut manquer.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_grid.py"/>
        <source>The days or hours above the slots begin at {cell}: point there.</source>
        <translation>Les jours ou les heures au-dessus des créneaux commencent en {cell} : montrez cette cellule.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_grid.py"/>
        <source>The days or hours on the left of the slots begin at {cell}: point there.</source>
        <translation>Les jours ou les heures à gauche des créneaux commencent en {cell} : montrez cette cellule.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_back.py"/>
        <source>The end of {order} was changed; it follows from the start and was left.</source>
        <translation>La fin de {order} a été modifiée ; elle découle du début et n’a pas été reprise.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>The header names no hours, so length and beginning are a guess: say both if they are not so.</source>
        <translation>L’en-tête n’indique pas d’heures : durée et début sont supposés. Précisez-les s’ils sont autres.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/learn_grid.py"/>
        <source>The machines above have {n} rows each, so {name} cannot stand here: give each as many.</source>
        <translation>
            <numerusform>Les machines au-dessus ont {n} ligne chacune, donc {name} ne peut pas être ici : donnez-en autant à chacune.</numerusform>
            <numerusform>Les machines au-dessus ont {n} lignes chacune, donc {name} ne peut pas être ici : donnez-en autant à chacune.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_lanes.py"/>
        <source>The name of a machine must stand above its lots.</source>
        <translation>Le nom d’une machine doit être au-dessus de ses lots.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_grid.py"/>
        <source>The name of a machine must stand above its slots.</source>
        <translation>Le nom d’une machine doit être au-dessus de ses créneaux.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_grid.py"/>
        <source>The name of a machine must stand on the left of its slots.</source>
        <translation>Le nom d’une machine doit être à gauche de ses créneaux.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/export.py"/>
        <source>The name {path} must end in .xlsm, since the template has macros.</source>
        <translation>Le nom {path} doit finir par .xlsm, car le modèle contient des macros.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/export.py"/>
        <source>The name {path} must end in .xlsx, as its template is a plain workbook.</source>
        <translation>Le nom {path} doit finir par .xlsx, car son modèle est un classeur simple.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/registered.py"/>
        <source>The name {path} must end in {suffix}, as its template does.</source>
        <translation>Le nom {path} doit finir par {suffix}, comme celui de son modèle.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn_grid.py"/>
        <source>The number of an order must stand on the left of its slots.</source>
        <translation>Le numéro d’un ordre doit être à gauche de ses créneaux.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/cells.py"/>
        <source>The result of this formula was not stored. Open the workbook in Excel and save it.</source>
        <translation>Le résultat de cette formule n’a pas été enregistré. Ouvrez le classeur dans Excel et enregistrez-le.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_back.py"/>
        <source>The rows of {machine} stand in another sequence than their starts, which were followed.</source>
        <translation>Les lignes de {machine} sont dans un autre ordre que leurs débuts ; ce sont les débuts qui ont été suivis.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_read.py"/>
        <source>The sheet {sheet} does not show the numbers of the orders, so it cannot be read back.</source>
        <translation>La feuille {sheet} ne montre pas les numéros des ordres : elle ne peut pas être relue.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/read_back.py"/>
        <source>The sheet {sheet} has no row &quot;{heading}&quot; any more, which tells its blocks apart.</source>
        <translation>La feuille {sheet} n’a plus de ligne « {heading} », qui distingue ses blocs.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/filling.py"/>
        <source>The sheet {sheet} is emptied: {name} is no machine of this project.</source>
        <translation>La feuille {sheet} est vidée : {name} n’est pas une machine de ce projet.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/splitting.py"/>
        <source>The slots of {sheet} stand in a table, so their columns cannot be split: choose the slots that the template has, or a list.</source>
        <translation>Les créneaux de {sheet} sont dans un tableau, leurs colonnes ne peuvent pas être scindées : choisissez les créneaux du modèle, ou une liste.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/readable.py"/>
        <source>The template has {n} lanes; not shown: {names}.</source>
        <translation>
            <numerusform>Le modèle a {n} couloir ; non montrées : {names}.</numerusform>
            <numerusform>Le modèle a {n} couloirs ; non montrées : {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>The week follows the plan: {cells}.</source>
        <translation>La semaine suit le plan : {cells}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>There is no block {name}; there are {names}.</source>
        <translation>Il n’y a pas de bloc {name} ; il y a {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>There is no filter {name}; there are {names}.</source>
        <translation>Il n’y a pas de filtre {name} ; il y a {names}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_read.py"/>
        <source>There is no machine {name}.</source>
        <translation>Il n’y a pas de machine {name}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_read.py"/>
        <source>There is no machine {name}; the lots below stay on theirs.</source>
        <translation>Il n’y a pas de machine {name} ; les lots en dessous restent sur la leur.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_read.py"/>
        <source>There is no machine {name}; what stands below is left.</source>
        <translation>Il n’y a pas de machine {name} ; ce qui est en dessous est laissé.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_read.py"/>
        <source>There is no machine {name}; {near} is perhaps meant.</source>
        <translation>Il n’y a pas de machine {name} ; peut-être {near}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_read.py"/>
        <source>There is no machine {name}; {near} is perhaps meant; the lots below stay on theirs.</source>
        <translation>Il n’y a pas de machine {name} (peut-être {near}) ; les lots en dessous restent sur la leur.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_read.py"/>
        <source>There is no machine {name}; {near} is perhaps meant; what stands below is left.</source>
        <translation>Il n’y a pas de machine {name} (peut-être {near}) ; ce qui est en dessous est laissé.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/bars_read.py"/>
        <source>There is no order {order}.</source>
        <translation>Il n’y a pas d’ordre {order}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/learn.py"/>
        <source>There is no sheet {sheet} in {path}.</source>
        <translation>Il n’y a pas de feuille {sheet} dans {path}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/example.py"/>
        <source>There is no word {word}.</source>
        <translation>Il n’y a pas de mot {word}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>There is no word {word}; the help lists those there are.</source>
        <translation>Il n’y a pas de mot {word} ; l’aide donne la liste des mots.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>There is no word {word}; {near} is perhaps meant.</source>
        <translation>Il n’y a pas de mot {word} ; peut-être {near}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>This heads a column of the table {table}, so no word can stand here: put it above the table.</source>
        <translation>C’est l’en-tête d’une colonne du tableau {table} : aucun mot ne peut être ici. Mettez-le au-dessus du tableau.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/example.py"/>
        <source>This is no cell, such as B7.</source>
        <translation>Ce n’est pas une cellule, comme B7.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/blocks.py"/>
        <source>This row belongs to two blocks; blocks stand below one another, not beside.</source>
        <translation>Cette ligne appartient à deux blocs ; les blocs se suivent de haut en bas, jamais côte à côte.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/spec.py"/>
        <source>What was known of this template cannot be read; register the template again.</source>
        <translation>Ce qui était connu de ce modèle est illisible ; ajoutez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>With no lots</source>
        <translation>Sans lot</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/doctor.py"/>
        <source>With {n} lots</source>
        <translation>
            <numerusform>Avec {n} lot</numerusform>
            <numerusform>Avec {n} lots</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>Words are filled in cells, text boxes, headers, footers and titles of charts, not here.</source>
        <translation>Les mots sont remplis dans les cellules, zones de texte, en-têtes, pieds de page et titres de graphiques, pas ici.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>a bar: its cell with the number of the order</source>
        <translation>une barre : sa cellule avec le numéro de l’ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>a cell for the day of printing</source>
        <translation>une cellule pour le jour d’impression</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>a cell for the title of the plan</source>
        <translation>une cellule pour le titre du plan</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>a cell of the first machine for its formats</source>
        <translation>une cellule de la première machine pour ses formats</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>a cell of the first machine for its load</source>
        <translation>une cellule de la première machine pour sa charge</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>a grid</source>
        <translation>une grille</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/registered.py"/>
        <source>a grid of machines × {n} slots of {length}</source>
        <translation>une grille de machines × {n} créneaux de {length}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>a grid of orders</source>
        <translation>une grille d’ordres</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/registered.py"/>
        <source>a grid of orders × {n} slots of {length}</source>
        <translation>une grille d’ordres × {n} créneaux de {length}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>a grid with the slots below one another</source>
        <translation>une grille avec les créneaux de haut en bas</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/recognise.py"/>
        <source>a list grouped by machine</source>
        <translation>une liste groupée par machine</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>a sheet for each machine</source>
        <translation>une feuille par machine</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/floating.py"/>
        <source>a text box</source>
        <translation>une zone de texte</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/places.py"/>
        <source>cell {cell}</source>
        <translation>cellule {cell}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>its colour</source>
        <translation>sa couleur</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>its cork</source>
        <translation>son bouchon</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>its customer</source>
        <translation>son client</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>its design</source>
        <translation>son motif</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>its format</source>
        <translation>son format</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>its notes</source>
        <translation>ses remarques</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>its number in the sequence</source>
        <translation>son rang dans la séquence</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>its product</source>
        <translation>son produit</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>its status</source>
        <translation>son état</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>its {attribute}</source>
        <translation>l’attribut {attribute}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>machines side by side</source>
        <translation>des machines côte à côte</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/bars_back.py"/>
        <source>no bars</source>
        <translation>aucune barre</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/bars_back.py"/>
        <source>no lots</source>
        <translation>aucun lot</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/registered.py"/>
        <source>one list of all lots</source>
        <translation>une seule liste de tous les lots</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>row {first} for each lot</source>
        <translation>ligne {first} pour chaque lot</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>row {first} for each machine</source>
        <translation>ligne {first} pour chaque machine</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>rows {first} to {last} for each lot</source>
        <translation>lignes {first} à {last} pour chaque lot</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>rows {first} to {last} for each machine</source>
        <translation>lignes {first} à {last} pour chaque machine</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/places.py"/>
        <source>sheet {sheet}</source>
        <translation>feuille {sheet}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>single values</source>
        <translation>des valeurs isolées</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the cell of that bar with the customer</source>
        <translation>la cellule de cette barre avec le client</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the cell of that bar with the product</source>
        <translation>la cellule de cette barre avec le produit</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the cell of that bar with the quantity</source>
        <translation>la cellule de cette barre avec la quantité</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the cell that names the machine of this sheet</source>
        <translation>la cellule qui nomme la machine de cette feuille</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/floating.py"/>
        <source>the colour by rule of {cells}</source>
        <translation>la mise en forme conditionnelle de {cells}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/floating.py"/>
        <source>the comment of {cell}</source>
        <translation>le commentaire de {cell}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/floating.py"/>
        <source>the drop-down of {cells}</source>
        <translation>la liste déroulante de {cells}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the first slot of that machine, where its earliest bar could begin</source>
        <translation>le premier créneau de cette machine, où sa première barre pourrait commencer</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the first slot of that order</source>
        <translation>le premier créneau de cet ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/floating.py"/>
        <source>the formula of {cell}</source>
        <translation>la formule de {cell}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/floating.py"/>
        <source>the header or footer</source>
        <translation>l’en-tête ou le pied de page</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the machine of that lot: the title above it, or the cell beside it</source>
        <translation>la machine de ce lot : le titre au-dessus, ou la cellule à côté</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the name of the first machine, above its column</source>
        <translation>le nom de la première machine, au-dessus de sa colonne</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the name of the first machine, above its lots</source>
        <translation>le nom de la première machine, au-dessus de ses lots</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the name of the first machine, on the left</source>
        <translation>le nom de la première machine, à gauche</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the number of the first order, on the left</source>
        <translation>le numéro du premier ordre, à gauche</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the order number of its first lot</source>
        <translation>le numéro d’ordre de son premier lot</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the order number of the first lot</source>
        <translation>le numéro d’ordre du premier lot</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the order number of the first lot of this machine</source>
        <translation>le numéro d’ordre du premier lot de cette machine</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the quantity of that lot</source>
        <translation>la quantité de ce lot</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>the quantity of that order</source>
        <translation>la quantité de cet ordre</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/recognise.py"/>
        <source>the standard workbook</source>
        <translation>le classeur standard</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/floating.py"/>
        <source>the text box {name}</source>
        <translation>la zone de texte {name}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/floating.py"/>
        <source>the title of a chart</source>
        <translation>le titre d’un graphique</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>when it is due</source>
        <translation>son échéance</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>when that lot ends</source>
        <translation>la fin de ce lot</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>when that lot starts</source>
        <translation>le début de ce lot</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>whether it is printed once or twice</source>
        <translation>s’il est imprimé une ou deux fois</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/differences.py"/>
        <source>{before} becomes {after}.</source>
        <translation>{before} devient {after}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell} does not stand below the machine&apos;s name.</source>
        <translation>{cell} n’est pas sous le nom de la machine.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell} does not stand to the right of the machine&apos;s name.</source>
        <translation>{cell} n’est pas à droite du nom de la machine.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell} is empty. Click {asked}.</source>
        <translation>{cell} est vide. Cliquez sur {asked}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell} will be filled.</source>
        <translation>{cell} sera remplie.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell}, {text}: an order of this project.</source>
        <translation>{cell}, {text} : un ordre de ce projet.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell}, {text}: machine {machine}.</source>
        <translation>{cell}, {text} : machine {machine}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell}, {text}: no machine of this project.</source>
        <translation>{cell}, {text} : aucune machine de ce projet.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell}, {text}: no order of this project now.</source>
        <translation>{cell}, {text} : actuellement aucun ordre de ce projet.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell}, {text}: this is not a date with a time.</source>
        <translation>{cell}, {text} : ce n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell}, {text}: this is not a number.</source>
        <translation>{cell}, {text} : ce n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell}, {text}: understood.</source>
        <translation>{cell}, {text} : compris.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/teaching.py"/>
        <source>{cell}: slots begin here.</source>
        <translation>{cell} : les créneaux commencent ici.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/differences.py"/>
        <source>{lot} is not in the workbook any more.</source>
        <translation>{lot} n’est plus dans le classeur.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/differences.py"/>
        <source>{lot} stands in the workbook only.</source>
        <translation>{lot} n’est que dans le classeur.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{machines}, {rows} each, in rows {first} to {last}.</source>
        <translation>{machines}, {rows} chacune, lignes {first} à {last}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/readable.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/recognise.py"/>
        <source>{name} is no standard workbook, and this project has no template yet. Register the workbook that it was made from, then read it back.</source>
        <translation>{name} n’est pas un classeur standard, et ce projet n’a pas encore de modèle. Ajoutez comme modèle le classeur dont il provient, puis relisez-le.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/recognise.py"/>
        <source>{name} was made neither from a template of this project ({names}) nor as the standard workbook.</source>
        <translation>{name} ne provient ni d’un modèle de ce projet ({names}) ni du classeur standard.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/bars_back.py"/>
        <source>{n} bars</source>
        <translation>
            <numerusform>{n} barre</numerusform>
            <numerusform>{n} barres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} buttons and other controls: kept.</source>
        <translation>
            <numerusform>{n} bouton ou autre contrôle : conservé.</numerusform>
            <numerusform>{n} boutons et autres contrôles : conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} charts: kept, and drawn anew by Excel.</source>
        <translation>
            <numerusform>{n} graphique : conservé, et redessiné par Excel.</numerusform>
            <numerusform>{n} graphiques : conservés, et redessinés par Excel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} colours by rule: kept.</source>
        <translation>
            <numerusform>{n} mise en forme conditionnelle : conservée.</numerusform>
            <numerusform>{n} mises en forme conditionnelles : conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} drop-downs: kept.</source>
        <translation>
            <numerusform>{n} liste déroulante : conservée.</numerusform>
            <numerusform>{n} listes déroulantes : conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} links to other workbooks: kept, with the values of its last save.</source>
        <translation>
            <numerusform>{n} lien vers un autre classeur : conservé, avec les valeurs du dernier enregistrement.</numerusform>
            <numerusform>{n} liens vers d’autres classeurs : conservés, avec les valeurs du dernier enregistrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} links: kept.</source>
        <translation>
            <numerusform>{n} lien : conservé.</numerusform>
            <numerusform>{n} liens : conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/bars_back.py"/>
        <source>{n} lots</source>
        <translation>
            <numerusform>{n} lot</numerusform>
            <numerusform>{n} lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/readable.py"/>
        <source>{n} lots have no slot in the grid: {orders}.</source>
        <translation>
            <numerusform>{n} lot n’a pas de créneau dans la grille : {orders}.</numerusform>
            <numerusform>{n} lots n’ont pas de créneau dans la grille : {orders}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{n} lots in rows {first} to {last}</source>
        <translation>
            <numerusform>{n} lot, lignes {first} à {last}</numerusform>
            <numerusform>{n} lots, lignes {first} à {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{n} machines</source>
        <translation>
            <numerusform>{n} machine</numerusform>
            <numerusform>{n} machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{n} machines side by side, lots in rows {first} to {last}.</source>
        <translation>
            <numerusform>{n} machine, lots aux lignes {first} à {last}.</numerusform>
            <numerusform>{n} machines côte à côte, lots aux lignes {first} à {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{n} machines side by side, slots in rows {first} to {last}.</source>
        <translation>
            <numerusform>{n} machine, créneaux aux lignes {first} à {last}.</numerusform>
            <numerusform>{n} machines côte à côte, créneaux aux lignes {first} à {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{n} orders in rows {first} to {last}.</source>
        <translation>
            <numerusform>{n} ordre, lignes {first} à {last}.</numerusform>
            <numerusform>{n} ordres, lignes {first} à {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} pictures: kept.</source>
        <translation>
            <numerusform>{n} image : conservée.</numerusform>
            <numerusform>{n} images : conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} pivot tables: kept; refresh it in Excel.</source>
        <translation>
            <numerusform>{n} tableau croisé dynamique : conservé ; actualisez-le dans Excel.</numerusform>
            <numerusform>{n} tableaux croisés dynamiques : conservés ; actualisez-les dans Excel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} queries: kept.</source>
        <translation>
            <numerusform>{n} requête : conservée.</numerusform>
            <numerusform>{n} requêtes : conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} shapes and text boxes: kept.</source>
        <translation>
            <numerusform>{n} forme ou zone de texte : conservée.</numerusform>
            <numerusform>{n} formes et zones de texte : conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{n} sheets of machines: {names}. {sheet}: {lots}.</source>
        <translation>
            <numerusform>{n} feuille de machine : {names}. {sheet} : {lots}.</numerusform>
            <numerusform>{n} feuilles de machines : {names}. {sheet} : {lots}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} sheets with comments: kept.</source>
        <translation>
            <numerusform>{n} feuille avec commentaires : conservée.</numerusform>
            <numerusform>{n} feuilles avec commentaires : conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} slicers: kept.</source>
        <translation>
            <numerusform>{n} segment : conservé.</numerusform>
            <numerusform>{n} segments : conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{n} slots</source>
        <translation>
            <numerusform>{n} créneau</numerusform>
            <numerusform>{n} créneaux</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>{n} slots of {length}</source>
        <translation>{n} créneaux de {length}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{n} tables: kept.</source>
        <translation>
            <numerusform>{n} tableau : conservé.</numerusform>
            <numerusform>{n} tableaux : conservés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/files/templates/differences.py"/>
        <source>{order} ({quantity} on {machine})</source>
        <translation>{order} ({quantity} sur {machine})</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/differences.py"/>
        <source>{order} ({quantity} on {machine}, {start})</source>
        <translation>{order} ({quantity} sur {machine}, {start})</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/lots_back.py"/>
        <source>{order} has nothing left to make, and its row names no quantity.</source>
        <translation>{order} n’a plus rien à fabriquer, et sa ligne n’indique pas de quantité.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/bars_back.py"/>
        <source>{order} has {shown} in the workbook and {known} in the plan; it was left.</source>
        <translation>{order} : {shown} dans le classeur, {known} dans le plan ; laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/package.py"/>
        <source>{path} cannot be a template: save it as an Excel workbook (.xlsx or .xlsm) first.</source>
        <translation>{path} ne peut pas être un modèle : enregistrez-le d’abord comme classeur Excel (.xlsx ou .xlsm).</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/book.py"/>
        <source>{path} has no cell styles. Open and save it in Excel, then try again.</source>
        <translation>{path} n’a pas de styles de cellule. Ouvrez-le et enregistrez-le dans Excel, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/export.py"/>
        <source>{path} has no cells to fill: write words such as {{{{job.of}}}} into it, or show by an example what stands where.</source>
        <translation>{path} n’a pas de cellules à remplir : écrivez-y des mots comme {{{{job.of}}}}, ou montrez par un exemple ce qui est où.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/read_back.py"/>
        <source>{path} has no sheet of any machine, so it was not made from this template.</source>
        <translation>{path} n’a de feuille pour aucune machine : il ne provient pas de ce modèle.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/bars_back.py"/>
        <source>{path} has no sheet {sheet}, so it was not made from this template.</source>
        <translation>{path} n’a pas de feuille {sheet} : il ne provient pas de ce modèle.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/package.py"/>
        <source>{path} holds declarations that no workbook needs, so it was not opened.</source>
        <translation>{path} contient des déclarations dont aucun classeur n’a besoin : il n’a pas été ouvert.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/package.py"/>
        <source>{path} is a damaged workbook. Open and save it in Excel, then try again.</source>
        <translation>{path} est un classeur endommagé. Ouvrez-le et enregistrez-le dans Excel, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/export.py"/>
        <source>{path} is the template itself. Choose another name for the schedule.</source>
        <translation>{path} est le modèle lui-même. Choisissez un autre nom pour le planning.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/read_back.py"/>
        <source>{path} names no machine above its lots, so they cannot be read back.</source>
        <translation>{path} ne nomme aucune machine au-dessus de ses lots : ils ne peuvent pas être relus.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/export.py"/>
        <source>{path} was changed since it was registered: it has no sheet {sheet} any more. Register the template again.</source>
        <translation>{path} a été modifié depuis son ajout comme modèle : il n’a plus de feuille {sheet}. Ajoutez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/export.py"/>
        <source>{path} was changed since it was registered: {cell} of {sheet} was &quot;{text}&quot;, and now is &quot;{now}&quot;. Register the template again.</source>
        <translation>{path} a été modifié depuis son ajout comme modèle : {cell} de {sheet} contenait « {text} », et maintenant « {now} ». Ajoutez de nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/readable.py"/>
        <source>{share} of the slots hold more than {most} lots and can hardly be read: a list per machine would show them.</source>
        <translation>{share} des créneaux contiennent plus de {most} lots et se lisent mal : une liste par machine les montrerait.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/readable.py"/>
        <source>{share} of the slots hold more than {most} lots and can hardly be read: slots of {length} would show them.</source>
        <translation>{share} des créneaux contiennent plus de {most} lots et se lisent mal : des créneaux de {length} les montreraient.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{sheet} is hidden.</source>
        <translation>{sheet} est masquée.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/holdings.py"/>
        <source>{sheet} is protected: it is filled without its password, and stays protected.</source>
        <translation>{sheet} est protégée : elle est remplie sans son mot de passe, et reste protégée.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>{sheet}: {parts}; {words}.</source>
        <translation>{sheet} : {parts} ; {words}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{slots} of {length}, the first on {day} at {time}.</source>
        <translation>{slots} de {length}, le premier le {day} à {time}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/told_spec.py"/>
        <source>{slots} of {length}, {per_day} a day, the first on {day} at {time}.</source>
        <translation>{slots} de {length}, {per_day} par jour, le premier le {day} à {time}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>{trial}, read back: {n} things differ: {first}</source>
        <translation>{trial}, relu ; différences : {n}. La première : {first}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>{trial}: filled, and read back the plan is the same.</source>
        <translation>{trial} : rempli, et relu, le plan est le même.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>{trial}: filled.</source>
        <translation>{trial} : rempli.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/doctor.py"/>
        <source>{trial}: {told}</source>
        <translation>{trial} : {told}</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/marks.py"/>
        <source>{word} speaks of a lot, and there is none here: put it into a cell.</source>
        <translation>{word} parle d’un lot, et il n’y en a pas ici : mettez-le dans une cellule.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/blocks.py"/>
        <source>{word} stands outside a block {{{{#job}}}} … {{{{/job}}}}.</source>
        <translation>{word} est hors d’un bloc {{{{#job}}}} … {{{{/job}}}}.</translation>
    </message>
    <message>
        <location filename="../../core/files/templates/blocks.py"/>
        <source>{word} stands outside a block {{{{#machine}}}} … {{{{/machine}}}}.</source>
        <translation>{word} est hors d’un bloc {{{{#machine}}}} … {{{{/machine}}}}.</translation>
    </message>
</context>
<context>
    <name>core.language</name>
    <message>
        <location filename="../../core/language/sentences.py"/>
        <source>&quot;{text}&quot;</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <location filename="../../core/language/sentences.py"/>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <location filename="../../core/language/times.py"/>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <location filename="../../core/language/times.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../core/language/times.py"/>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <location filename="../../core/language/times.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <location filename="../../core/language/times.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../core/language/sentences.py"/>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <location filename="../../core/language/sentences.py"/>
        <source>{names} or {last}</source>
        <translation>{names} ou {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/language/sentences.py"/>
        <source>{n} more</source>
        <translation>
            <numerusform>{n} autre</numerusform>
            <numerusform>{n} autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core.model</name>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>A batch of {value} pieces is too large.</source>
        <translation>Un multiple de {value} pièces est trop grand.</translation>
    </message>
    <message>
        <location filename="../../core/model/calendars.py"/>
        <source>A calendar needs a name.</source>
        <translation>Un calendrier doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../../core/model/changeovers.py"/>
        <source>A changeover must take 0 minutes or more, not {value}.</source>
        <translation>Un changement de série doit durer 0 minute ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/changeovers.py"/>
        <source>A changeover of {value} minutes is too long.</source>
        <translation>Un changement de série de {value} minutes est trop long.</translation>
    </message>
    <message>
        <location filename="../../core/model/changeovers.py"/>
        <source>A changeover rule needs a name.</source>
        <translation>Une règle de changement de série doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>A closing must begin before it ends.</source>
        <translation>Une fermeture doit commencer avant de finir.</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>A cost must be typed or imported, not {value}.</source>
        <translation>Un coût doit être « typed » (saisi) ou « imported » (importé), pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/plan.py"/>
        <source>A lot has a start and an end, or neither.</source>
        <translation>Un lot a un début et une fin, ou aucun des deux.</translation>
    </message>
    <message>
        <location filename="../../core/model/plan.py"/>
        <source>A lot must hold at least 1 piece, not {value}.</source>
        <translation>Un lot doit compter au moins 1 pièce, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/plan.py"/>
        <source>A lot must not end before it starts.</source>
        <translation>Un lot ne doit pas finir avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../core/model/plan.py"/>
        <source>A lot needs a resource.</source>
        <translation>Un lot doit avoir une ressource.</translation>
    </message>
    <message>
        <location filename="../../core/model/plan.py"/>
        <source>A lot needs an id.</source>
        <translation>Un lot doit avoir un identifiant.</translation>
    </message>
    <message>
        <location filename="../../core/model/plan.py"/>
        <source>A lot needs an order.</source>
        <translation>Un lot doit avoir un ordre.</translation>
    </message>
    <message>
        <location filename="../../core/model/plan.py"/>
        <source>A lot of {value} pieces is too large.</source>
        <translation>Un lot de {value} pièces est trop grand.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>A machine needs a name.</source>
        <translation>Une machine doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>A mode needs a resource.</source>
        <translation>Une possibilité doit avoir une ressource.</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>A mode needs an order.</source>
        <translation>Une possibilité doit avoir un ordre.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>A produced quantity of {value} pieces is too large.</source>
        <translation>Une quantité produite de {value} pièces est trop grande.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>A producer needs a name.</source>
        <translation>Un producteur doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="../../core/model/project.py"/>
        <source>A project needs at least one scenario.</source>
        <translation>Un projet doit avoir au moins un scénario.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>A quantity of {value} pieces is too large.</source>
        <translation>Une quantité de {value} pièces est trop grande.</translation>
    </message>
    <message>
        <location filename="../../core/model/shop.py"/>
        <source>A second pass must be re-set in 0 minutes or more, not {value}.</source>
        <translation>Le réglage avant le second passage doit durer 0 minute ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/calendars.py"/>
        <source>A shift must lie between 00:00 and 24:00.</source>
        <translation>Une plage de travail doit se situer entre 00:00 et 24:00.</translation>
    </message>
    <message>
        <location filename="../../core/model/calendars.py"/>
        <source>A shift must not end when it starts.</source>
        <translation>Une plage de travail ne doit pas finir à l’instant où elle commence.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>A smallest lot of {value} pieces is too large.</source>
        <translation>Un lot minimal de {value} pièces est trop grand.</translation>
    </message>
    <message>
        <location filename="../../core/model/plan.py"/>
        <source>A start must be known before it can be locked.</source>
        <translation>Un début doit être connu avant d’être verrouillé.</translation>
    </message>
    <message>
        <location filename="../../core/model/calendars.py"/>
        <source>A week has seven days.</source>
        <translation>Une semaine compte sept jours.</translation>
    </message>
    <message>
        <location filename="../../core/model/objective.py"/>
        <source>A weight must be 0 or more, not {value}.</source>
        <translation>Une pondération doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/offers.py"/>
        <source>An answer must be accepted, declined or expired, not {value}.</source>
        <translation>Une réponse doit être « accepted » (acceptée), « declined » (refusée) ou « expired » (expirée), pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/calendars.py"/>
        <source>An exception must begin before it ends.</source>
        <translation>Une exception doit commencer avant de finir.</translation>
    </message>
    <message>
        <location filename="../../core/model/offers.py"/>
        <source>An offer cannot be answered before it was sent.</source>
        <translation>Une offre ne peut pas recevoir de réponse avant d’être envoyée.</translation>
    </message>
    <message>
        <location filename="../../core/model/offers.py"/>
        <source>An offer needs a producer.</source>
        <translation>Une offre doit avoir un producteur.</translation>
    </message>
    <message>
        <location filename="../../core/model/offers.py"/>
        <source>An offer needs an id.</source>
        <translation>Une offre doit avoir un identifiant.</translation>
    </message>
    <message>
        <location filename="../../core/model/offers.py"/>
        <source>An offer needs an order.</source>
        <translation>Une offre doit avoir un ordre.</translation>
    </message>
    <message>
        <location filename="../../core/model/offering.py"/>
        <source>An order can go to 1 to 99 producers at once, not {value}.</source>
        <translation>Un ordre peut être proposé à 1 producteur au moins et 99 au plus à la fois, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>An order needs a number.</source>
        <translation>Un ordre doit avoir un numéro.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>An order needs at least 1 lot, not {value}.</source>
        <translation>Un ordre doit pouvoir avoir au moins 1 lot, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>At least 1 machine must be able to work on it at once, not {value}.</source>
        <translation>Au moins 1 machine doit pouvoir y travailler à la fois, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>Every rate must be more than 0 pieces per hour.</source>
        <translation>Chaque cadence doit dépasser 0 pièce par heure.</translation>
    </message>
    <message>
        <location filename="../../core/model/offering.py"/>
        <source>From 1 to 99 rounds can be left, not {value}.</source>
        <translation>Il peut rester de 1 à 99 tours, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/offers.py"/>
        <source>It must be 0 or more, not {value}.</source>
        <translation>Cette valeur doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/plan.py"/>
        <source>Only the resource and the start can be locked.</source>
        <translation>Seuls la ressource et le début peuvent être verrouillés.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>Passes must be 1 (single) or 2 (double), not {value}.</source>
        <translation>Les passages doivent être 1 (simple) ou 2 (double), pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>Passes must be 1 (single-printed) or 2 (double-printed), not {value}.</source>
        <translation>Les passages doivent être 1 (impression simple) ou 2 (double), pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>The acceptance must lie between 0 and 1, not {value}.</source>
        <translation>Le taux d’acceptation doit être compris entre 0 et 1, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The batch must be 1 or more pieces, not {value}.</source>
        <translation>Le multiple doit être de 1 pièce ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The capacity must be 0 hours or more, not {value}.</source>
        <translation>La capacité doit être de 0 heure ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>The cost must be a finite number, not {value}.</source>
        <translation>Le coût doit être un nombre fini, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/changeovers.py"/>
        <source>The cost of a changeover must be 0 or more, not {value}.</source>
        <translation>Le coût d’un changement de série doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The cost per km must be 0 or more, not {value}.</source>
        <translation>Le coût par km doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>The distance must be 0 km or more, not {value}.</source>
        <translation>La distance doit être de 0 km ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The fixed cost must be 0 or more, not {value}.</source>
        <translation>Le coût fixe doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The greatest length must be 0 mm or more, not {value}.</source>
        <translation>La longueur maximale doit être de 0 mm ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The greatest thickness must be 0 mm or more, not {value}.</source>
        <translation>L’épaisseur maximale doit être de 0 mm ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The greatest width must be 0 mm or more, not {value}.</source>
        <translation>La largeur maximale doit être de 0 mm ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/shop.py"/>
        <source>The horizon must be from 1 to 3660 days, not {value}.</source>
        <translation>L’horizon doit être de 1 à 3660 jours, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The hourly cost must be 0 or more, not {value}.</source>
        <translation>Le coût horaire doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The hours must be 0 or more, not {value}.</source>
        <translation>Les heures doivent être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/table.py"/>
        <source>The id {id} is used more than once.</source>
        <translation>L’identifiant {id} est utilisé plusieurs fois.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The latitude must lie between -90 and 90 degrees, not {value}.</source>
        <translation>La latitude doit être comprise entre -90 et 90 degrés, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The lead time must be 0 days or more, not {value}.</source>
        <translation>Le délai doit être de 0 jour ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The length must be 0 mm or more, not {value}.</source>
        <translation>La longueur doit être de 0 mm ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The longitude must lie between -180 and 180 degrees, not {value}.</source>
        <translation>La longitude doit être comprise entre -180 et 180 degrés, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The most orders it takes must be 0 or more, not {value}.</source>
        <translation>Le nombre maximal d’ordres doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/objective.py"/>
        <source>The penalty must be &quot;squared&quot; or &quot;linear&quot;, not {value}.</source>
        <translation>La pénalité doit être « squared » (au carré) ou « linear » (linéaire), pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/offering.py"/>
        <source>The policy must be &quot;myopic&quot;, &quot;value-first&quot;, &quot;look-ahead&quot;, &quot;greedy&quot; or &quot;thompson&quot;, not {value}.</source>
        <translation>La stratégie doit être « myopic », « value-first », « look-ahead », « greedy » ou « thompson », pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/objective.py"/>
        <source>The preparation cost must be 0 or more, not {value}.</source>
        <translation>Le coût de préparation doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>The preparation cost must be a finite number, not {value}.</source>
        <translation>Le coût de préparation doit être un nombre fini, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/objective.py"/>
        <source>The preparation must be &quot;pair&quot;, &quot;uniform&quot; or &quot;machine&quot;, not {value}.</source>
        <translation>La préparation doit être « pair » (par paire), « uniform » (uniforme) ou « machine », pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The produced quantity must be 0 or more pieces, not {value}.</source>
        <translation>La quantité produite doit être de 0 pièce ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The quantity must be 0 or more pieces, not {value}.</source>
        <translation>La quantité doit être de 0 pièce ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>The rate must be more than 0 pieces per hour, not {value}.</source>
        <translation>La cadence doit dépasser 0 pièce par heure, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The smallest lot must be 0 or more pieces, not {value}.</source>
        <translation>Le lot minimal doit être de 0 pièce ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The target volume must be 0 or more, not {value}.</source>
        <translation>Le volume cible doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The thickness must be 0 mm or more, not {value}.</source>
        <translation>L’épaisseur doit être de 0 mm ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/offering.py"/>
        <source>The time-out must be from 1 minute to a year, not {value} minutes.</source>
        <translation>Le délai de réponse doit aller de 1 minute à un an, pas {value} min.</translation>
    </message>
    <message>
        <location filename="../../core/model/objective.py"/>
        <source>The unit of excess must be more than 0 pieces, not {value}.</source>
        <translation>L’unité d’excédent doit dépasser 0 pièce, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/objective.py"/>
        <source>The unit of time must be more than 0 minutes, not {value}.</source>
        <translation>L’unité de temps doit dépasser 0 minute, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The value must be 0 or more, not {value}.</source>
        <translation>La valeur doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/offering.py"/>
        <source>The volume must be &quot;orders&quot;, &quot;hours&quot; or &quot;value&quot;, not {value}.</source>
        <translation>Le volume doit être « orders » (ordres), « hours » (heures) ou « value » (valeur), pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/resources.py"/>
        <source>The volume to date must be 0 or more, not {value}.</source>
        <translation>Le volume à ce jour doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The weight in kg must be 0 or more, not {value}.</source>
        <translation>Le poids en kg doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The weight must be 0 or more, not {value}.</source>
        <translation>La pondération doit être de 0 ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/orders.py"/>
        <source>The width must be 0 mm or more, not {value}.</source>
        <translation>La largeur doit être de 0 mm ou plus, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/model/shop.py"/>
        <source>There is no calendar {calendar}.</source>
        <translation>Il n’y a pas de calendrier {calendar}.</translation>
    </message>
    <message>
        <location filename="../../core/model/project.py"/>
        <source>There is no machine or producer {resource}.</source>
        <translation>Il n’y a ni machine ni producteur {resource}.</translation>
    </message>
    <message>
        <location filename="../../core/model/project.py"/>
        <source>There is no order {order}.</source>
        <translation>Il n’y a pas d’ordre {order}.</translation>
    </message>
    <message>
        <location filename="../../core/model/project.py"/>
        <source>There is no scenario {name}.</source>
        <translation>Il n’y a pas de scénario {name}.</translation>
    </message>
    <message>
        <location filename="../../core/model/project.py"/>
        <source>Two scenarios must not have the same name.</source>
        <translation>Deux scénarios ne doivent pas porter le même nom.</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>{order} is not allowed on {resource}</source>
        <translation>{order} n’est pas autorisé sur {resource}</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>{order} is {size} mm long, {resource} takes at most {most} mm</source>
        <translation>{order} mesure {size} mm de long, {resource} prend au plus {most} mm</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>{order} is {size} mm thick, {resource} takes at most {most} mm</source>
        <translation>{order} mesure {size} mm d’épaisseur, {resource} prend au plus {most} mm</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>{order} is {size} mm wide, {resource} takes at most {most} mm</source>
        <translation>{order} mesure {size} mm de large, {resource} prend au plus {most} mm</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>{resource} cannot make an order without a format</source>
        <translation>{resource} ne peut pas faire un ordre sans format</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>{resource} cannot make {what}</source>
        <translation>{resource} ne peut pas faire {what}</translation>
    </message>
    <message>
        <location filename="../../core/model/modes.py"/>
        <source>{resource} does not work {what}</source>
        <translation>{resource} ne traite pas {what}</translation>
    </message>
</context>
<context>
    <name>core.offers</name>
    <message>
        <location filename="../../core/offers/simulation/robust.py"/>
        <source>10 points higher</source>
        <translation>10 points de plus</translation>
    </message>
    <message>
        <location filename="../../core/offers/simulation/robust.py"/>
        <source>10 points lower</source>
        <translation>10 points de moins</translation>
    </message>
    <message>
        <location filename="../../core/offers/simulation/robust.py"/>
        <source>10 points noisy</source>
        <translation>10 points de bruit</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/saying.py"/>
        <source>Acceptance: as given; {answers} answers, as old ones fade, are too few to learn from.</source>
        <translation>Acceptation : telle que saisie ; {answers} réponses, les anciennes s’estompant, ne suffisent pas pour apprendre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/offers/learning/saying.py"/>
        <source>Acceptance: as given; {n} answers are too few to learn from.</source>
        <translation>
            <numerusform>Acceptation : telle que saisie ; {n} réponse ne suffit pas pour apprendre.</numerusform>
            <numerusform>Acceptation : telle que saisie ; {n} réponses ne suffisent pas pour apprendre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/saying.py"/>
        <source>Acceptance: as the planner gave it.</source>
        <translation>Acceptation : telle que saisie par le planificateur.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/saying.py"/>
        <source>Acceptance: each producer&apos;s rate in {answers} answers</source>
        <translation>Acceptation : taux de chaque producteur, calculé sur {answers} réponses</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/saying.py"/>
        <source>Acceptance: the model of {made}, from {answers} answers</source>
        <translation>Acceptation : modèle du {made}, sur {answers} réponses</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/saying.py"/>
        <source>Acceptance: the model of {made}, from {answers} answers up to {last}</source>
        <translation>Acceptation : modèle du {made}, sur {answers} réponses jusqu’au {last}</translation>
    </message>
    <message>
        <location filename="../../core/offers/dashboard/figures.py"/>
        <source>Accepted offers that do not say what they were worth, whose money is not counted: {count}.</source>
        <translation>Offres acceptées sans valeur connue, dont le montant n’est pas compté : {count}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/rounds.py"/>
        <source>An answer must be accepted, declined or expired, not {value}.</source>
        <translation>Une réponse doit être « accepted » (acceptée), « declined » (refusée) ou « expired » (expirée), pas {value}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>Every producer was asked for {order} before.</source>
        <translation>Tous les producteurs ont déjà été sollicités pour {order}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/dashboard/figures.py"/>
        <source>No offer says how surely a yes was expected, so that there is no calibration.</source>
        <translation>Aucune offre ne dit avec quelle probabilité un oui était attendu : il n’y a pas de calibrage.</translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>No producer may have {order}: {why}, and {n} were asked before.</source>
        <translation>Aucun producteur ne peut recevoir {order} : {why} ; déjà sollicités : {n}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>No producer may have {order}: {why}.</source>
        <translation>Aucun producteur ne peut recevoir {order} : {why}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>No producer that may have {order} has room left for it today.</source>
        <translation>Aucun producteur qui peut recevoir {order} n’a encore de place aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../core/offers/dashboard/figures.py"/>
        <source>Offers without a time, which no day can count: {count}.</source>
        <translation>Offres sans date, qu’aucun jour ne peut compter : {count}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/learn.py"/>
        <source>Old answers fade so fast that the {all} are worth only {worth}: too few for a model.</source>
        <translation>Les anciennes réponses s’estompent si vite que les {all} n’en valent que {worth} : trop peu pour un modèle.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/learn.py"/>
        <source>On the latest {n} answers the model (Brier {model}) is better than each producer&apos;s rate ({rate}).</source>
        <translation>Sur les {n} dernières réponses, le modèle (Brier {model}) est meilleur que le taux de chaque producteur ({rate}).</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/learn.py"/>
        <source>On the latest {n} answers the model (Brier {model}) is no better than each producer&apos;s rate ({rate}).</source>
        <translation>Sur les {n} dernières réponses, le modèle (Brier {model}) n’est pas meilleur que le taux de chaque producteur ({rate}).</translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>The capacity of the producers that may have {order} is better used for other orders.</source>
        <translation>La capacité des producteurs qui peuvent recevoir {order} sert mieux à d’autres ordres.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/learn.py"/>
        <source>The earlier answers are all alike, so that nothing can be learned from them for the later ones.</source>
        <translation>Les premières réponses sont toutes pareilles : elles n’apprennent rien sur les suivantes.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/learned.py"/>
        <source>There is no learned model to pin.</source>
        <translation>Il n’y a pas de modèle appris à imposer.</translation>
    </message>
    <message>
        <location filename="../../core/offers/rounds.py"/>
        <source>There is no offer {offer}.</source>
        <translation>Il n’y a pas d’offre {offer}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/moving.py"/>
        <source>There is no order {order}, or no producer {producer}.</source>
        <translation>Il n’y a pas d’ordre {order}, ou pas de producteur {producer}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/rounds.py"/>
        <source>There is nothing to offer: no wave is proposed.</source>
        <translation>Il n’y a rien à proposer : aucune vague n’est prévue.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>What was learned of the producers cannot be used, as {why}. Learn it again from the history.</source>
        <translation>Ce qui a été appris des producteurs est inutilisable : {why}. Relancez l’apprentissage sur l’historique.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>a list in it is missing or too long</source>
        <translation>une liste manque ou est trop longue</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>a part of it is missing</source>
        <translation>une partie manque</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>a word in it is none</source>
        <translation>une de ses valeurs n’est pas un texte</translation>
    </message>
    <message>
        <location filename="../../core/offers/rounds.py"/>
        <source>accepted by {producer}</source>
        <translation>accepté par {producer}</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/belief.py"/>
        <source>an unknown day</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <location filename="../../core/offers/simulation/robust.py"/>
        <source>as believed</source>
        <translation>comme estimé</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>it is in no form that this program knows</source>
        <translation>sa forme est inconnue de ce programme</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>it is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>it is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>it names a model that is not there</source>
        <translation>un modèle nommé n’existe pas</translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>locked by hand</source>
        <translation>verrouillé à la main</translation>
    </message>
    <message>
        <location filename="../../core/offers/rounds.py"/>
        <source>no answer in time</source>
        <translation>sans réponse à temps</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/rates.py"/>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <location filename="../../core/offers/simulation/robust.py"/>
        <source>orders shuffled</source>
        <translation>ordres mélangés</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/offers/ranking.py"/>
        <source>the best of {n} producers</source>
        <translation>
            <numerusform>le meilleur de {n} producteur</numerusform>
            <numerusform>le meilleur de {n} producteurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>the best there is</source>
        <translation>le meilleur choix</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>the limits of {name} are the wrong way round</source>
        <translation>les limites de {name} sont inversées</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/belief.py"/>
        <source>the network&apos;s mean</source>
        <translation>moyenne du réseau</translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>the only producer that may have it</source>
        <translation>seul producteur possible</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/belief.py"/>
        <source>{accepted} of {asked}</source>
        <translation>{accepted} sur {asked}</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/belief.py"/>
        <source>{counts}, model of {day}</source>
        <translation>{counts}, modèle du {day}</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/rates.py"/>
        <source>{counts}, {rate} %, {low}–{high} %</source>
        <translation>{counts}, {rate} %, {low}–{high} %</translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>{less} less than {best}, whose capacity is better used for other orders</source>
        <translation>{less} de moins que {best}, dont la capacité sert mieux à d’autres ordres</translation>
    </message>
    <message>
        <location filename="../../core/offers/network.py"/>
        <source>{missing} of {all} orders to offer have no hours; 0 is assumed.</source>
        <translation>Ordres à proposer sans heures : {missing} sur {all} ; 0 est supposé.</translation>
    </message>
    <message>
        <location filename="../../core/offers/network.py"/>
        <source>{missing} of {all} orders to offer have no value; 0 is assumed.</source>
        <translation>Ordres à proposer sans valeur : {missing} sur {all} ; 0 est supposé.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>{name} is nothing that a model looks at</source>
        <translation>un modèle n’utilise pas {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/offers/learning/learn.py"/>
        <source>{n} answers are too few for a model, which needs {least}.</source>
        <translation>
            <numerusform>{n} réponse ne suffit pas pour un modèle, qui en demande {least}.</numerusform>
            <numerusform>{n} réponses ne suffisent pas pour un modèle, qui en demande {least}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/offers/network.py"/>
        <source>{orders} orders and {producers} producers have no coordinates; where no distance is typed, 0 km is assumed.</source>
        <translation>Sans coordonnées : ordres {orders}, producteurs {producers} ; sans distance saisie, 0 km est supposé.</translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>{order} is not to be offered now.</source>
        <translation>{order} n’est pas à proposer maintenant.</translation>
    </message>
    <message>
        <location filename="../../core/offers/rounds.py"/>
        <source>{order} is offered to {producer} already.</source>
        <translation>{order} est déjà proposé à {producer}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/moving.py"/>
        <source>{order} is with {producer} already.</source>
        <translation>{order} est déjà chez {producer}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/offers/ranking.py"/>
        <source>{order} would cost more than it brings at each of {n} producers.</source>
        <translation>
            <numerusform>{order} coûterait plus qu’il ne rapporte chez le seul producteur possible ({n}).</numerusform>
            <numerusform>{order} coûterait plus qu’il ne rapporte chez chacun des {n} producteurs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/drift.py"/>
        <source>{producer} accepted {accepted} of its last {last} since {day}, {expected} % were expected.</source>
        <translation>{producer} a accepté {accepted} de ses {last} dernières offres depuis le {day}, {expected} % étaient attendus.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/drift.py"/>
        <source>{producer} accepted {accepted} of its last {last}, {expected} % were expected.</source>
        <translation>{producer} a accepté {accepted} de ses {last} dernières offres, {expected} % étaient attendus.</translation>
    </message>
    <message>
        <location filename="../../core/offers/rounds.py"/>
        <source>{producer} has accepted {order} already.</source>
        <translation>{producer} a déjà accepté {order}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/rounds.py"/>
        <source>{producer} has declined {order} already.</source>
        <translation>{producer} a déjà refusé {order}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/rounds.py"/>
        <source>{producer} has expired {order} already.</source>
        <translation>L’offre de {order} à {producer} a déjà expiré.</translation>
    </message>
    <message>
        <location filename="../../core/offers/ranking.py"/>
        <source>{reason} and so on</source>
        <translation>{reason} et ainsi de suite</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/saying.py"/>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/saying.py"/>
        <source>{said}; as given of producers with few answers: {few}.</source>
        <translation>{said} ; telle que saisie pour les producteurs avec peu de réponses : {few}.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/saying.py"/>
        <source>{said}; {more} came since, so it is time to learn again</source>
        <translation>{said} ; réponses reçues depuis : {more}, il est temps de réapprendre</translation>
    </message>
    <message>
        <location filename="../../core/offers/network.py"/>
        <source>{unsure} of {all} producers have no acceptance; {share} is assumed.</source>
        <translation>Producteurs sans taux d’acceptation : {unsure} sur {all} ; {share} est supposé.</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>{value} is no moment</source>
        <translation>{value} n’est pas une date</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>{value} is no number</source>
        <translation>{value} n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/stored.py"/>
        <source>{value} is out of bounds</source>
        <translation>{value} est hors limites</translation>
    </message>
    <message>
        <location filename="../../core/offers/learning/learn.py"/>
        <source>{yes} of {all} answers were yes: a model needs {least} of each sort.</source>
        <translation>Réponses positives : {yes} sur {all} ; un modèle en demande {least} de chaque sorte.</translation>
    </message>
</context>
<context>
    <name>core.solve</name>
    <message>
        <location filename="../../core/solve/clash/items.py"/>
        <source>A lot of {order} must hold {pieces} pieces or more.</source>
        <translation>Un lot de {order} doit compter {pieces} pièces ou plus.</translation>
    </message>
    <message>
        <location filename="../../core/solve/run.py"/>
        <source>A plan was thrown away because of a conflict: {conflict}</source>
        <translation>Un plan a été rejeté à cause d’un conflit : {conflict}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/worth.py"/>
        <source>A second {machine}</source>
        <translation>Une deuxième {machine}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/clash/items.py"/>
        <source>All work must end within the horizon of {n} days.</source>
        <translation>
            <numerusform>Tout le travail doit finir dans l’horizon de {n} jour.</numerusform>
            <numerusform>Tout le travail doit finir dans l’horizon de {n} jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/worth.py"/>
        <source>An hour more of {machine} is worth nothing: it could take {n} orders more as it is.</source>
        <translation>
            <numerusform>Une heure de plus de {machine} ne vaut rien : elle pourrait déjà prendre {n} ordre de plus.</numerusform>
            <numerusform>Une heure de plus de {machine} ne vaut rien : elle pourrait déjà prendre {n} ordres de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>And {n} more like these.</source>
        <translation>
            <numerusform>Et {n} autre du même genre.</numerusform>
            <numerusform>Et {n} autres du même genre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>Another plan costs as little.</source>
        <translation>Un autre plan coûte aussi peu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/repair/mending.py"/>
        <source>At most {n} lots may move, but the nearest plan found without conflicts moves {moved}.</source>
        <translation>
            <numerusform>Au plus {n} lot peut bouger, mais le plan sans conflit le plus proche en déplace {moved}.</numerusform>
            <numerusform>Au plus {n} lots peuvent bouger, mais le plan sans conflit le plus proche en déplace {moved}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/clash/items.py"/>
        <source>At most {n} machines may work on {order} at once.</source>
        <translation>
            <numerusform>Au plus {n} machine peut travailler sur {order} à la fois.</numerusform>
            <numerusform>Au plus {n} machines peuvent travailler sur {order} à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/find.py"/>
        <source>By {when} the machines cannot make {orders}, even if changeovers took no time.</source>
        <translation>D’ici au {when}, les machines ne peuvent pas faire {orders}, même sans temps de changement de série.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>Costs were rounded to the nearest {unit} to compare plans.</source>
        <translation>Les coûts ont été arrondis à {unit} près pour comparer les plans.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/running.py"/>
        <source>Each order has the machine that makes the total least</source>
        <translation>Chaque ordre a la machine qui rend le total minimal</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/running.py"/>
        <source>Each order has the machine that makes the total least, and each machine the best sequence that was found</source>
        <translation>Chaque ordre a la machine qui rend le total minimal, et chaque machine la meilleure séquence trouvée</translation>
    </message>
    <message>
        <location filename="../../core/solve/solver.py"/>
        <source>Each order has the machine that makes the total least.</source>
        <translation>Chaque ordre a la machine qui rend le total minimal.</translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/items.py"/>
        <source>Lot {lot} is locked on {machine}.</source>
        <translation>Le lot {lot} est verrouillé sur {machine}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/items.py"/>
        <source>Lot {lot} is locked to start at {start} on {machine}.</source>
        <translation>Le lot {lot} est verrouillé pour commencer le {start} sur {machine}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/items.py"/>
        <source>Lots of {order} are multiples of {pieces} pieces.</source>
        <translation>Les lots de {order} sont des multiples de {pieces} pièces.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/model_files.py"/>
        <source>Minimise the total cost</source>
        <translation>Minimiser le coût total</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/opening.py"/>
        <source>No allocation was found within {seconds} s.</source>
        <translation>Aucune affectation trouvée en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../core/solve/beside.py"/>
        <source>No further bound is known: {error}</source>
        <translation>Pas d’autre borne connue : {error}</translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/find.py"/>
        <source>No machine can make {order}.</source>
        <translation>Aucune machine ne peut faire {order}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>No machine can make {order}: {reasons}.</source>
        <translation>Aucune machine ne peut faire {order} : {reasons}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>No machine may do {orders}.</source>
        <translation>Aucune machine ne peut faire {orders}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>No other plan costs as little: the next best costs {more} more.</source>
        <translation>Aucun autre plan ne coûte aussi peu : le suivant coûte {more} de plus.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>No pair costs anything, so every plan is as good.</source>
        <translation>Aucune paire n’a de coût : tous les plans se valent.</translation>
    </message>
    <message>
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>No plan can keep these {n} locks, rules and dates together.</source>
        <translation>Aucun plan ne peut respecter ensemble ces {n} verrous, règles et dates.</translation>
    </message>
    <message>
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>No plan was found in {seconds} s that keeps {rules}: there was no room for {orders}.</source>
        <translation>Aucun plan trouvé en {seconds} s qui respecte {rules} : pas de place pour {orders}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/repair/mending.py"/>
        <source>No plan without conflicts was found in the time; allow more of it, or more to change.</source>
        <translation>Aucun plan sans conflit trouvé dans le temps donné ; accordez plus de temps, ou plus de changements.</translation>
    </message>
    <message>
        <location filename="../../core/solve/solver.py"/>
        <source>Nothing can be better.</source>
        <translation>Aucun plan ne peut être meilleur.</translation>
    </message>
    <message>
        <location filename="../../core/solve/repair/mending.py"/>
        <source>Nothing near the present plan is without conflicts; allow more to change.</source>
        <translation>Aucun plan proche du plan actuel n’est sans conflit ; accordez plus de changements.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/running.py"/>
        <source>Nothing remains to be planned.</source>
        <translation>Il ne reste rien à planifier.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/worth.py"/>
        <source>One more order on {machine}</source>
        <translation>Un ordre de plus sur {machine}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/programme.py"/>
        <source>Only {done} of {all} orders can be done, so exactly {count} must be left</source>
        <translation>Ordres réalisables : {done} sur {all} seulement ; il en restera donc exactement {count}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>Preparation adds {added}: it depends on the machine alone and every plan fills every machine, so it cannot change which machine does which order.</source>
        <translation>La préparation ajoute {added} : elle ne dépend que de la machine et tout plan remplit toutes les machines, elle ne peut donc pas changer qui fait quoi.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>Preparation costs {each} on every pair, and every plan has {count} of them: it adds {all} to each plan alike, so it cannot change which machine does which order.</source>
        <translation>La préparation coûte {each} pour chaque paire, et tout plan en a {count} : elle ajoute {all} à chaque plan, elle ne peut donc pas changer qui fait quoi.</translation>
    </message>
    <message>
        <location filename="../../core/solve/annealing/improve.py"/>
        <source>Preparing the optimiser, first time only…</source>
        <translation>Préparation de l’optimiseur, la première fois seulement…</translation>
    </message>
    <message>
        <location filename="../../core/solve/solver.py"/>
        <source>Stopped before a plan was found.</source>
        <translation>Arrêté avant qu’un plan soit trouvé.</translation>
    </message>
    <message>
        <location filename="../../core/solve/solver.py"/>
        <source>Stopped; the best plan so far is kept.</source>
        <translation>Arrêté ; le meilleur plan trouvé est conservé.</translation>
    </message>
    <message>
        <location filename="../../core/solve/solver.py"/>
        <source>The best plan found in {seconds} s.</source>
        <translation>Le meilleur plan trouvé en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../core/solve/solver.py"/>
        <source>The best plan near the present one found in {seconds} s.</source>
        <translation>Le meilleur plan proche de l’actuel trouvé en {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/running.py"/>
        <source>The cheapest plan found costs {cost}; none can cost less than {bound}.</source>
        <translation>Le plan le moins cher trouvé coûte {cost} ; aucun ne peut coûter moins de {bound}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/solver.py"/>
        <source>The optimiser failed: {error}</source>
        <translation>L’optimiseur a échoué : {error}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/answer.py"/>
        <source>The orders cannot all be given a machine.</source>
        <translation>Tous les ordres ne peuvent pas avoir une machine.</translation>
    </message>
    <message>
        <location filename="../../core/solve/solver.py"/>
        <source>The run was stopped before it began.</source>
        <translation>L’optimisation a été arrêtée avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/running.py"/>
        <source>The search was stopped before it had a plan.</source>
        <translation>La recherche a été arrêtée avant d’avoir un plan.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>The time was up: no plan can cost less than {bound}, better ones may exist.</source>
        <translation>Temps écoulé : aucun plan ne peut coûter moins de {bound}, de meilleurs peuvent exister.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/why.py"/>
        <source>There are no machines to do the orders.</source>
        <translation>Il n’y a pas de machine pour faire les ordres.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>There is no other plan.</source>
        <translation>Il n’y a pas d’autre plan.</translation>
    </message>
    <message>
        <location filename="../../core/solve/solver.py"/>
        <source>There is no plan yet to stay near to: no lot has a time. First look for a plan without that.</source>
        <translation>Il n’y a pas encore de plan dont rester proche : aucun lot n’a d’heure. Chercher d’abord un plan sans cela.</translation>
    </message>
    <message>
        <location filename="../../core/solve/drafting/preparing.py"/>
        <source>This project has no machines to schedule; producers are planned in Offers.</source>
        <translation>Ce projet n’a pas de machines à planifier ; les producteurs se planifient dans Offres.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/model_files.py"/>
        <source>Variables, each 0 or 1</source>
        <translation>Variables, chacune 0 ou 1</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/worth.py"/>
        <source>What more of {machine} is worth was not known within {seconds} s.</source>
        <translation>La valeur d’un supplément de {machine} n’a pas été connue en {seconds} s.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/programme.py"/>
        <source>Which machine does which order, at least total cost: {n} orders on {machines} machines</source>
        <translation>
            <numerusform>Quelle machine fait quel ordre, au coût total minimal : {n} ordre sur {machines} machines</numerusform>
            <numerusform>Quelle machine fait quel ordre, au coût total minimal : {n} ordres sur {machines} machines</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>With a second {machine}</source>
        <translation>Avec une deuxième {machine}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>With one more order on {machine}</source>
        <translation>Avec un ordre de plus sur {machine}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>With one order on a machine every plan opens as many, so preparation cannot change the choice.</source>
        <translation>Avec un ordre par machine, tout plan en ouvre autant : la préparation ne peut pas changer le choix.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>With {name}</source>
        <translation>Avec {name}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>Without {name}</source>
        <translation>Sans {name}</translation>
    </message>
    <message>
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/model_files.py"/>
        <source>and {n} more pairs that may not be: no variables</source>
        <translation>et {n} autres paires interdites : pas de variables</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>doing it adds {rise}</source>
        <translation>le faire ajoute {rise}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>doing it instead of {other} adds {rise}</source>
        <translation>le faire à la place de {other} ajoute {rise}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>doing it too, with one more order on {machine}, adds {rise}</source>
        <translation>le faire en plus, avec un ordre de plus sur {machine}, ajoute {rise}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/model_files.py"/>
        <source>such that</source>
        <translation>tel que</translation>
    </message>
    <message>
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>the deadlines</source>
        <translation>les dates limites</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>the horizon of {n} days</source>
        <translation>
            <numerusform>l’horizon de {n} jour</numerusform>
            <numerusform>l’horizon de {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>the locks</source>
        <translation>les verrous</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/why.py"/>
        <source>the only machine takes no order</source>
        <translation>la seule machine ne prend aucun ordre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/why.py"/>
        <source>the only machine takes {n} orders at most</source>
        <translation>
            <numerusform>la seule machine prend au plus {n} ordre</numerusform>
            <numerusform>la seule machine prend au plus {n} ordres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/why.py"/>
        <source>the {machines} machines take no order together</source>
        <translation>les {machines} machines ne prennent ensemble aucun ordre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/why.py"/>
        <source>the {machines} machines take {n} orders at most together</source>
        <translation>
            <numerusform>les {machines} machines prennent ensemble au plus {n} ordre</numerusform>
            <numerusform>les {machines} machines prennent ensemble au plus {n} ordres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>there are no machines</source>
        <translation>il n’y a pas de machine</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/why.py"/>
        <source>there are {n} orders</source>
        <translation>
            <numerusform>il y a {n} ordre</numerusform>
            <numerusform>il y a {n} ordres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/programme.py"/>
        <source>{machine} does {n} orders at most</source>
        <translation>
            <numerusform>{machine} fait au plus {n} ordre</numerusform>
            <numerusform>{machine} fait au plus {n} ordres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/items.py"/>
        <source>{machine} is available only from {since}.</source>
        <translation>{machine} n’est disponible qu’à partir du {since}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/clash/items.py"/>
        <source>{machine} is closed from {spans} and {n} more times.</source>
        <translation>
            <numerusform>{machine} est fermée : {spans}, et {n} autre fois.</numerusform>
            <numerusform>{machine} est fermée : {spans}, et {n} autres fois.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/items.py"/>
        <source>{machine} is closed from {spans}.</source>
        <translation>{machine} est fermée : {spans}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/programme.py"/>
        <source>{machine} is opened</source>
        <translation>{machine} est ouverte</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>{missing} regrets were not known within {seconds} s and are left out.</source>
        <translation>Regrets non calculés en {seconds} s, donc omis : {missing}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/note.py"/>
        <source>{n} machines are opened, {machines}, for a preparation of {paid} in all.</source>
        <translation>
            <numerusform>{n} machine est ouverte, {machines}, pour une préparation de {paid} en tout.</numerusform>
            <numerusform>{n} machines sont ouvertes, {machines}, pour une préparation de {paid} en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/running.py"/>
        <source>{orders} are left, since {reason}</source>
        <translation>
            <numerusform>{orders} reste sans machine, car {reason}</numerusform>
            <numerusform>{orders} restent sans machine, car {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/note.py"/>
        <source>{orders} are left, since {reason}.</source>
        <translation>
            <numerusform>{orders} reste sans machine, car {reason}.</numerusform>
            <numerusform>{orders} restent sans machine, car {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{orders} are locked on {machine}, which takes no order.</source>
        <translation>{orders} sont verrouillés sur {machine}, qui ne prend aucun ordre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{orders} are locked on {machine}, which takes {n} orders at most.</source>
        <translation>
            <numerusform>{orders} sont verrouillés sur {machine}, qui prend au plus {n} ordre.</numerusform>
            <numerusform>{orders} sont verrouillés sur {machine}, qui prend au plus {n} ordres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{orders} can go only to {machines}, which take no order together.</source>
        <translation>{orders} ne peuvent aller que sur {machines}, qui ne prennent ensemble aucun ordre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{orders} can go only to {machines}, which take {n} orders at most together.</source>
        <translation>
            <numerusform>{orders} ne peuvent aller que sur {machines}, qui prennent ensemble au plus {n} ordre.</numerusform>
            <numerusform>{orders} ne peuvent aller que sur {machines}, qui prennent ensemble au plus {n} ordres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{orders} can go only to {machines}, which takes no order.</source>
        <translation>{orders} ne peuvent aller que sur {machines}, qui ne prend aucun ordre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{orders} can go only to {machines}, which takes {n} orders at most.</source>
        <translation>
            <numerusform>{orders} ne peuvent aller que sur {machines}, qui prend au plus {n} ordre.</numerusform>
            <numerusform>{orders} ne peuvent aller que sur {machines}, qui prend au plus {n} ordres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{orders} have no machine: all their cells are empty or not allowed.</source>
        <translation>
            <numerusform>{orders} n’a pas de machine : toutes les cellules de sa ligne sont vides ou interdites.</numerusform>
            <numerusform>{orders} n’ont pas de machine : toutes leurs cellules sont vides ou interdites.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/planning.py"/>
        <source>{orders} would be left: {reason}.</source>
        <translation>{orders} resteraient sans machine : {reason}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{orders}, and {places}</source>
        <translation>{orders}, et {places}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{order} (locked)</source>
        <translation>{order} (verrouillé)</translation>
    </message>
    <message>
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>{order} cannot be complete by its deadline, {deadline}, even if nothing else is made.</source>
        <translation>{order} ne peut pas être terminé à sa date limite, {deadline}, même si rien d’autre n’est fait.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>{order} does not fit into the horizon of {n} days, even if nothing else is made.</source>
        <translation>
            <numerusform>{order} ne tient pas dans l’horizon de {n} jour, même si rien d’autre n’est fait.</numerusform>
            <numerusform>{order} ne tient pas dans l’horizon de {n} jours, même si rien d’autre n’est fait.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>{order} goes to {machine}</source>
        <translation>{order} va sur {machine}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/programme.py"/>
        <source>{order} is done on exactly one machine</source>
        <translation>{order} est fait sur une machine exactement</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/programme.py"/>
        <source>{order} is done on exactly one machine, or left</source>
        <translation>{order} est fait sur une machine exactement, ou laissé</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>{order} is done on {machine}</source>
        <translation>{order} est fait sur {machine}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>{order} is left</source>
        <translation>{order} reste sans machine</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{order} is locked on {machines}, but an order goes to one machine.</source>
        <translation>{order} est verrouillé sur {machines}, mais un ordre va sur une seule machine.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/programme.py"/>
        <source>{order} is locked on {machine}</source>
        <translation>{order} est verrouillé sur {machine}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/why.py"/>
        <source>{order} is locked on {machine}, which is not allowed to do it.</source>
        <translation>{order} est verrouillé sur {machine}, qui n’est pas autorisée à le faire.</translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/find.py"/>
        <source>{order} is not allowed on {resource}.</source>
        <translation>{order} n’est pas autorisé sur {resource}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/clash/items.py"/>
        <source>{order} may be in at most {n} lots.</source>
        <translation>
            <numerusform>{order} peut être en {n} lot au plus.</numerusform>
            <numerusform>{order} peut être en {n} lots au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>{order} may have {n} lots and has as many that are locked or kept, but {missing} of its pieces are in none.</source>
        <translation>
            <numerusform>{order} peut avoir {n} lot et en a autant de verrouillés ou gardés, mais {missing} de ses pièces ne sont dans aucun.</numerusform>
            <numerusform>{order} peut avoir {n} lots et en a autant de verrouillés ou gardés, mais {missing} de ses pièces ne sont dans aucun.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/model_files.py"/>
        <source>{order} may not go to {machine}: no variable</source>
        <translation>{order} ne peut pas aller sur {machine} : pas de variable</translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/items.py"/>
        <source>{order} may not start before {release}.</source>
        <translation>{order} ne peut pas commencer avant le {release}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/items.py"/>
        <source>{order} must be complete by {deadline}.</source>
        <translation>{order} doit être terminé pour le {deadline}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/reduce.py"/>
        <source>{order} must be complete by {deadline}; the others kept, it is complete at {end} at the earliest, {time} late.</source>
        <translation>{order} doit être terminé pour le {deadline} ; si le reste est respecté, il l’est au plus tôt le {end}, avec {time} de retard.</translation>
    </message>
    <message>
        <location filename="../../core/solve/drafting/feasibility.py"/>
        <source>{order} on {machine}</source>
        <translation>{order} sur {machine}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/note.py"/>
        <source>{order}: {ways}.</source>
        <translation>{order} : {ways}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/programme.py"/>
        <source>{rule}, and none unless it is opened</source>
        <translation>{rule}, et aucun si elle n’est pas ouverte</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/model_files.py"/>
        <source>{rule}:</source>
        <translation>{rule} :</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>{said}: {moves}.</source>
        <translation>{said} : {moves}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/worth.py"/>
        <source>{second} is worth nothing.</source>
        <translation>{second} ne vaut rien.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/worth.py"/>
        <source>{second} lets one more order be done, and the total falls by {rise}.</source>
        <translation>{second} permet de faire un ordre de plus, et le total baisse de {rise}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/worth.py"/>
        <source>{second} lets one more order be done, and the total rises by {rise}.</source>
        <translation>{second} permet de faire un ordre de plus, et le total monte de {rise}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/worth.py"/>
        <source>{second} lets one more order be done, and the total stays the same.</source>
        <translation>{second} permet de faire un ordre de plus, et le total reste le même.</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/worth.py"/>
        <source>{second} saves {amount}.</source>
        <translation>{second} fait gagner {amount}.</translation>
    </message>
    <message>
        <location filename="../../core/solve/clash/items.py"/>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/model_files.py"/>
        <source>{variable} = 1: {words}</source>
        <translation>{variable} = 1 : {words}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>{what} the total falls by {rise} to {total}</source>
        <translation>{what}, le total baisse de {rise} à {total}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>{what} the total rises by {rise} to {total}</source>
        <translation>{what}, le total monte de {rise} à {total}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>{what} the total stays {total}</source>
        <translation>{what}, le total reste à {total}</translation>
    </message>
    <message>
        <location filename="../../core/solve/allocation/changes.py"/>
        <source>{what} there is no plan: {reason}</source>
        <translation>{what}, il n’y a pas de plan : {reason}</translation>
    </message>
</context>
<context>
    <name>gui.dialogs</name>
    <message numerus="yes">
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>from {when}, with {n} steps</source>
        <translation>
            <numerusform>du {when}, avec {n} étape</numerusform>
            <numerusform>du {when}, avec {n} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>in {n} rows</source>
        <translation>
            <numerusform>dans {n} ligne</numerusform>
            <numerusform>dans {n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>rates of {n} machines</source>
        <translation>
            <numerusform>cadences de {n} machine</numerusform>
            <numerusform>cadences de {n} machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{n} changeover rules</source>
        <translation>
            <numerusform>{n} règle de changement de série</numerusform>
            <numerusform>{n} règles de changement de série</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>{n} columns are certain</source>
        <translation>
            <numerusform>{n} colonne est certaine</numerusform>
            <numerusform>{n} colonnes sont certaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{n} costs</source>
        <translation>
            <numerusform>{n} coût</numerusform>
            <numerusform>{n} coûts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{n} decisions were certain</source>
        <translation>
            <numerusform>{n} décision était certaine</numerusform>
            <numerusform>{n} décisions étaient certaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>{n} filled rows</source>
        <translation>
            <numerusform>{n} ligne remplie</numerusform>
            <numerusform>{n} lignes remplies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{n} machines</source>
        <translation>
            <numerusform>{n} machine</numerusform>
            <numerusform>{n} machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/other_tables.py"/>
        <source>{n} more t&amp;ables…</source>
        <translation>
            <numerusform>{n} autre t&amp;ableau…</numerusform>
            <numerusform>{n} autres t&amp;ableaux…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{n} offers</source>
        <translation>
            <numerusform>{n} offre</numerusform>
            <numerusform>{n} offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} ordre</numerusform>
            <numerusform>{n} ordres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{n} producers</source>
        <translation>
            <numerusform>{n} producteur</numerusform>
            <numerusform>{n} producteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} question</numerusform>
            <numerusform>{n} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>{n} rows stay out unless you correct them, here or in the book.</source>
        <translation>
            <numerusform>{n} ligne n’est pas importée tant que vous ne la corrigez pas, ici ou dans le fichier.</numerusform>
            <numerusform>{n} lignes ne sont pas importées tant que vous ne les corrigez pas, ici ou dans le fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui.gantt</name>
    <message numerus="yes">
        <location filename="../../gui/gantt/box_words.py"/>
        <source>and {n} more conflicts</source>
        <translation>
            <numerusform>et {n} autre conflit</numerusform>
            <numerusform>et {n} autres conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>{n} bars selected</source>
        <translation>
            <numerusform>{n} barre sélectionnée</numerusform>
            <numerusform>{n} barres sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/gantt/overview.py"/>
        <source>{n} lots are late</source>
        <translation>
            <numerusform>{n} lot est en retard</numerusform>
            <numerusform>{n} lots sont en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{n} lots give way</source>
        <translation>
            <numerusform>{n} lot cède la place</numerusform>
            <numerusform>{n} lots cèdent la place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/gantt/legend.py"/>
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} ordre</numerusform>
            <numerusform>{n} ordres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/gantt/tray.py"/>
        <source>{n} orders not planned</source>
        <translation>
            <numerusform>{n} ordre non planifié</numerusform>
            <numerusform>{n} ordres non planifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui.main_window</name>
    <message numerus="yes">
        <location filename="../../gui/main_window/templating.py"/>
        <source>Read back {n} lots from {file}</source>
        <translation>
            <numerusform>Relire {n} lot de {file}</numerusform>
            <numerusform>Relire {n} lots de {file}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/main_window/documents.py"/>
        <source>{file} was read; {n} things in it were left out.</source>
        <translation>
            <numerusform>{file} a été lu ; {n} élément a été écarté.</numerusform>
            <numerusform>{file} a été lu ; {n} éléments ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/main_window/status_line.py"/>
        <source>{n} conflicts</source>
        <translation>
            <numerusform>{n} conflit</numerusform>
            <numerusform>{n} conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/main_window/welcome.py"/>
        <source>{n} machines</source>
        <translation>
            <numerusform>{n} machine</numerusform>
            <numerusform>{n} machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/main_window/overdue.py"/>
        <source>{n} offers expired without an answer: {names}. Undo takes that back.</source>
        <translation>
            <numerusform>{n} offre a expiré sans réponse : {names}. Annuler la reprend.</numerusform>
            <numerusform>{n} offres ont expiré sans réponse : {names}. Annuler les reprend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/main_window/overdue.py"/>
        <source>{n} offers had no answer in time: {names}.</source>
        <translation>
            <numerusform>{n} offre est restée sans réponse à temps : {names}.</numerusform>
            <numerusform>{n} offres sont restées sans réponse à temps : {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} ordre</numerusform>
            <numerusform>{n} ordres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/main_window/printing.py"/>
        <source>{n} pages went to the printer.</source>
        <translation>
            <numerusform>{n} page a été envoyée à l’imprimante.</numerusform>
            <numerusform>{n} pages ont été envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/main_window/welcome.py"/>
        <source>{n} producers</source>
        <translation>
            <numerusform>{n} producteur</numerusform>
            <numerusform>{n} producteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/main_window/documents.py"/>
        <source>{n} steps are not in the file yet.</source>
        <translation>
            <numerusform>{n} étape n’est pas encore dans le fichier.</numerusform>
            <numerusform>{n} étapes ne sont pas encore dans le fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui.offers</name>
    <message numerus="yes">
        <location filename="../../gui/offers/commands.py"/>
        <source>Plan a wave ({n} offers)</source>
        <translation>
            <numerusform>Planifier une vague ({n} offre)</numerusform>
            <numerusform>Planifier une vague ({n} offres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/offers/commands.py"/>
        <source>Plan the rest again ({n} offers)</source>
        <translation>
            <numerusform>Replanifier le reste ({n} offre)</numerusform>
            <numerusform>Replanifier le reste ({n} offres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/offers/commands.py"/>
        <source>Send {n} offers</source>
        <translation>
            <numerusform>Envoyer {n} offre</numerusform>
            <numerusform>Envoyer {n} offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/offers/words.py"/>
        <source>Wave of {n} offers, {worth} to be expected</source>
        <translation>
            <numerusform>Vague de {n} offre, gain attendu {worth}</numerusform>
            <numerusform>Vague de {n} offres, gain attendu {worth}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui.panels</name>
    <message numerus="yes">
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{n} conflicts gone</source>
        <translation>
            <numerusform>{n} conflit résolu</numerusform>
            <numerusform>{n} conflits résolus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>{n} lots give way</source>
        <translation>
            <numerusform>{n} lot cède la place</numerusform>
            <numerusform>{n} lots cèdent la place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/cure_card.py"/>
        <source>{n} lots move</source>
        <translation>
            <numerusform>{n} lot bouge</numerusform>
            <numerusform>{n} lots bougent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{n} lots moved</source>
        <translation>
            <numerusform>{n} lot déplacé</numerusform>
            <numerusform>{n} lots déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/cure_card.py"/>
        <source>{n} more late</source>
        <translation>
            <numerusform>{n} autre en retard</numerusform>
            <numerusform>{n} autres en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>{n} new conflicts</source>
        <translation>
            <numerusform>{n} nouveau conflit</numerusform>
            <numerusform>{n} nouveaux conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>{n} on time again</source>
        <translation>
            <numerusform>{n} de nouveau à l’heure</numerusform>
            <numerusform>{n} de nouveau à l’heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{n} other lots moved</source>
        <translation>
            <numerusform>{n} autre lot déplacé</numerusform>
            <numerusform>{n} autres lots déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>{n} others late</source>
        <translation>
            <numerusform>{n} autre en retard</numerusform>
            <numerusform>{n} autres en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui.printing</name>
    <message numerus="yes">
        <location filename="../../gui/printing/order_list.py"/>
        <source>{n} accepted</source>
        <translation>
            <numerusform>{n} accepté</numerusform>
            <numerusform>{n} acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/printing/figures.py"/>
        <source>{n} conflicts</source>
        <translation>
            <numerusform>{n} conflit</numerusform>
            <numerusform>{n} conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/printing/order_list.py"/>
        <source>{n} done</source>
        <translation>
            <numerusform>{n} terminé</numerusform>
            <numerusform>{n} terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/printing/order_list.py"/>
        <source>{n} late</source>
        <translation>
            <numerusform>{n} en retard</numerusform>
            <numerusform>{n} en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>{n} lots</source>
        <translation>
            <numerusform>{n} lot</numerusform>
            <numerusform>{n} lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/printing/order_list.py"/>
        <source>{n} not planned</source>
        <translation>
            <numerusform>{n} non planifié</numerusform>
            <numerusform>{n} non planifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/printing/order_list.py"/>
        <source>{n} offered</source>
        <translation>
            <numerusform>{n} offert</numerusform>
            <numerusform>{n} offerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/printing/offer_list.py"/>
        <source>{n} offers</source>
        <translation>
            <numerusform>{n} offre</numerusform>
            <numerusform>{n} offres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/printing/order_list.py"/>
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} ordre</numerusform>
            <numerusform>{n} ordres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/printing/dispatch_list.py"/>
        <source>{n} pieces</source>
        <translation>
            <numerusform>{n} pièce</numerusform>
            <numerusform>{n} pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/printing/order_list.py"/>
        <source>{n} pieces in no lot</source>
        <translation>
            <numerusform>{n} pièce dans aucun lot</numerusform>
            <numerusform>{n} pièces dans aucun lot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui.tables</name>
    <message numerus="yes">
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>Close {n} days</source>
        <translation>
            <numerusform>Fermer {n} jour</numerusform>
            <numerusform>Fermer {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Paste the {n} good cells</source>
        <translation>
            <numerusform>Coller la cellule correcte</numerusform>
            <numerusform>Coller les {n} cellules correctes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tables/specs.py"/>
        <source>{n} calendars</source>
        <translation>
            <numerusform>{n} calendrier</numerusform>
            <numerusform>{n} calendriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tables/counts.py"/>
        <source>{n} cells to mend</source>
        <translation>
            <numerusform>{n} cellule à corriger</numerusform>
            <numerusform>{n} cellules à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tables/paste_report.py"/>
        <source>{n} cells were not understood</source>
        <translation>
            <numerusform>{n} cellule n’a pas été comprise</numerusform>
            <numerusform>{n} cellules n’ont pas été comprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>{n} exceptions</source>
        <translation>
            <numerusform>{n} exception</numerusform>
            <numerusform>{n} exceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tables/specs.py"/>
        <source>{n} machines</source>
        <translation>
            <numerusform>{n} machine</numerusform>
            <numerusform>{n} machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tables/specs.py"/>
        <source>{n} modes</source>
        <translation>
            <numerusform>{n} possibilité</numerusform>
            <numerusform>{n} possibilités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tables/specs.py"/>
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} ordre</numerusform>
            <numerusform>{n} ordres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tables/specs.py"/>
        <source>{n} producers</source>
        <translation>
            <numerusform>{n} producteur</numerusform>
            <numerusform>{n} producteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tables/specs.py"/>
        <source>{n} rules</source>
        <translation>
            <numerusform>{n} règle</numerusform>
            <numerusform>{n} règles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <location filename="../../main.py"/>
        <source>There is no screen here to open a window on. The command line needs none: {program} --help</source>
        <translation>Il n’y a pas d’écran ici pour ouvrir une fenêtre. La ligne de commande s’en passe : {program} --help</translation>
    </message>
</context>
</TS>
