<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>A planning board for shop floors: the order book comes in, the optimiser proposes a plan, you drag until it is right, and the schedule goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>About Corkboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>MIT licence. Made with Qt, which is under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/about_dialog.py"/>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Freeze everything before now</source>
        <translation>&amp;Figer tout avant maintenant</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
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
        <source>&amp;Lock selected lots</source>
        <translation>&amp;Verrouiller les lots sélectionnés</translation>
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
        <source>&amp;Objective and settings…</source>
        <translation>Ob&amp;jectif et paramètres…</translation>
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
        <source>&amp;Solve</source>
        <translation>&amp;Optimiser</translation>
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
        <translation>Après un déplacement à la main, les autres lots reculent juste autant qu’il le faut, au lieu de chercher leurs meilleures heures</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Bring orders, machines and other tables in from a workbook</source>
        <translation>Importer des ordres, des machines et d’autres tables depuis un classeur</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Copy &amp;diagnostic report</source>
        <translation>Copier le &amp;rapport de diagnostic</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>E&amp;xport matrix…</source>
        <translation>Exporter la &amp;matrice…</translation>
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
        <source>Export exchange &amp;JSON…</source>
        <translation>Exporter le fichier d’échange &amp;JSON…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Fi&amp;nd order…</source>
        <translation>Rec&amp;hercher un ordre…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Import &amp;report…</source>
        <translation>Ra&amp;pport d’importation…</translation>
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
        <source>O&amp;verview of the plan</source>
        <translation>Vue d’ense&amp;mble du plan</translation>
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
        <translation>&amp;Déclarer un modèle…</translation>
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
        <source>Save &amp;picture of the board…</source>
        <translation>Enregistrer une ima&amp;ge du planning…</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Se&amp;nd the wave</source>
        <translation>E&amp;nvoyer la vague</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>See what was changed in an exported schedule, and accept it as one step</source>
        <translation>Voir ce qui a été modifié dans un planning exporté, et l’accepter en une seule étape</translation>
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
        <source>The optimiser will not move them</source>
        <translation>L’optimiseur ne les déplacera pas</translation>
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
        <translation>Variables, objectif et contraintes de ce tableau même ; enregistrés en LP ou MPS</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Versions and counts, without any order data, for the people who look after Corkboard</source>
        <translation>Versions et nombres, sans aucune donnée d’ordre, pour ceux qui s’occupent de Corkboard</translation>
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
        <source>What came in from order books, and what did not</source>
        <translation>Ce qui a été importé des carnets de commandes, et ce qui ne l’a pas été</translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>What holds the selected order, and the cheapest change that helps</source>
        <translation>Ce qui retient l’ordre sélectionné, et le changement le moins cher qui aide</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>Use a list instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>Use {0} slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>Use {0} slots again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>{0}-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>{0}-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/advice_strip.py"/>
        <source>{0}-minute</source>
        <translation type="unfinished"></translation>
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
        <translation>Y mettre le lot en une étape (Retour)</translation>
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
        <translation>où il est</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/answers.py"/>
        <source>Why are {0} offers declined?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/answers.py"/>
        <source>Why does {0} decline {1}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beliefs</name>
    <message>
        <location filename="../../gui/offers/beliefs.py"/>
        <source>Choose whose acceptances serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/beliefs.py"/>
        <source>Learn acceptance from the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source> + {0} min changeover</source>
        <translation> + {0} min de changement</translation>
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
        <translation>&amp;Figer tout avant le {0}</translation>
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
        <source>Changeover</source>
        <translation>Changement</translation>
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
        <translation>Compter {0} pièces de {1}</translation>
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
        <translation>Double clic</translation>
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
        <translation>Abandonner le déplacement, comme un clic droit, ou ne rien sélectionner</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Freeze everything before {0}</source>
        <translation>Figer tout avant le {0}</translation>
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
        <translation>Déplacer une barre ; elle s’aligne, et les autres trouvent leurs meilleures heures autour</translation>
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
        <translation>Pièces de {0} produites dans ce lot (sur {1}) ; le reste demeure planifié :</translation>
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
        <translation>N’en prendre qu’une partie, d’abord la moitié ; la molette en fait plus ou moins</translation>
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
        <translation>{0}e des meilleures places</translation>
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
        <translation>{0} h par jour</translation>
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
        <location filename="../../gui/gantt/marks.py"/>
        <source>{0} released</source>
        <translation>dispo. {0}</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>What the book says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>stays: locked or begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/changes.py"/>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../../gui/offers/chart.py"/>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>&amp;Correct {0} more like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>&amp;Take the correction back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>1 row stays out unless you correct it, here or in the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Cells that were refused, or are to be looked at, can be corrected here; the book stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Double-click or press Return to correct {0}; the book stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Find in these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Is everything read rightly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Names that the project does not &amp;know come in as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>No row of this table can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>{0} come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>{0} comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/check_page.py"/>
        <source>{0} rows stay out unless you correct them, here or in the book.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>1 column is certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>1 of {0} columns is not certain. Without an answer it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>All {0} columns are accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>Still to be found: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>What do the columns hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>{0} columns are certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/column_page.py"/>
        <source>{0} of {1} columns are not certain. Without an answer they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>As before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Every row of the book stands in the project as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>One step, which one undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Orders that are gone from the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>Remove &amp;all that are gone from the book, with their lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>What will change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0} is locked or begun: only its progress comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0} of the project are gone from the book; they stay unless you tick them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0} of the project is gone from the book; it stays unless you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0} orders are locked or begun: only their progress comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0} that the project does not know come in besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/compare_page.py"/>
        <source>{0}: locked or begun work needs them as they are, so they stay.</source>
        <translation type="unfinished"></translation>
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
        <translation>Machine incapable</translation>
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
        <translation>Pas un multiple de lot</translation>
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
        <translation>Commence en temps fermé</translation>
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
        <translation>Changement le moins cher</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Cost {0}</source>
        <translation>Coût {0}</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Looking for the cheapest change…</source>
        <translation>Recherche du changement le moins cher…</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Make this change; Undo takes it back</source>
        <translation>Faire ce changement ; Annuler le défait</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>No single change was found that makes it any less late.</source>
        <translation>Aucun changement isolé trouvé qui réduise son retard.</translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>No single change was found that makes it on time. The best leaves it {0} late: {1}.</source>
        <translation>Aucun changement isolé trouvé qui le mette à l’heure. Le meilleur lui laisse {0} de retard : {1}.</translation>
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
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>{0} more late</source>
        <translation>{0} autres en retard</translation>
    </message>
</context>
<context>
    <name>DashboardPanel</name>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Acceptance rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Brier {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>By week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Figures by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Net benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>No offers were sent yet. Figures appear as offers are sent and answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Reassignments per order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Targets reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>Transport per order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/dashboard_panel.py"/>
        <source>{0} offers of {1} orders: {2} accepted, {3} declined, {4} expired, {5} waiting.</source>
        <translation type="unfinished"></translation>
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
        <translation>Tableau de bord</translation>
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
        <translation>Suite</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Orders</source>
        <translation>Ordres</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/empty_page.py"/>
        <source>&amp;Import matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/empty_page.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/empty_page.py"/>
        <source>Copy the cells in Excel, orders down and machines across, and press Ctrl+V. Titles come along; a table without titles gets P1, P2 … and M1, M2 … An empty cell, x or - means: not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/empty_page.py"/>
        <source>Paste your table here</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/error_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/error_dialog.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/error_dialog.py"/>
        <source>Something went wrong that should not have. Your work is safe: every step is kept, and you can go on.

If it happens again, copy this report and send it to the people who look after Corkboard. It holds no order data.</source>
        <translation type="unfinished"></translation>
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
        <translation>Importer un carnet</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Export schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Forget template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Register a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Schedule per machine, grid, a sheet per machine, orders, key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Standard workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Which workbook?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Workbooks the schedule can go into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/export_dialog.py"/>
        <source>Your template: {0}</source>
        <translation type="unfinished"></translation>
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
        <translation>Exporter le fichier d’échange JSON</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Article number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Available from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Cost per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Cost per km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Distance in km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Earliest start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Fixed cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Greatest length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Greatest thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Greatest width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Hours of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Hours per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Kind of stopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Lead time in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Lots at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Machine or producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Mounted order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Orders at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Preparation cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Quantity left to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Quantity made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Same or differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Single or double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Single or double print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Smallest lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Target volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Volume to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Weight in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Weight of the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/field_names.py"/>
        <source>Width</source>
        <translation type="unfinished"></translation>
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
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Find a value…</source>
        <translation>Chercher une valeur…</translation>
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
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Show these</source>
        <translation>Afficher ceux-ci</translation>
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
        <translation>Aucun ordre ne contient cela</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>In the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Remove order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>What the project says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>Work on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>cancelled, row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>finished, row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>locked or begun: it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/gone_rows.py"/>
        <source>not there</source>
        <translation type="unfinished"></translation>
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
        <translation>Une région qui a ses propres jours fériés s’écrit comme FR-57 ou DE-BY.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Go on to: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Import all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Import {0}, remove {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>&amp;Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>, remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Import {0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Import {0}: nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Looking at the sheet “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Read as last time: sheet “{0}”, headers in row {1}, {2} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Reading {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Remove {0} gone from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Rows that stay out: {0}; to look at: {1} (see Back).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Understanding {0} rows of {1}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/wizard.py"/>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightPanel</name>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Next best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Nothing is chosen yet. The best total is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Orders that no machine does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Plan {0} costs {1} instead of {2} ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Take plan {0}: total {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>The next best plans, cheapest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>There is no matrix yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>There is no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Total {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>What machines are worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>chosen now. The best total is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>for {0} orders on {1} machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/insight_panel.py"/>
        <source>{0}. Total {1}</source>
        <translation type="unfinished"></translation>
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
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>KeyboardDialog</name>
    <message>
        <location filename="../../gui/dialogs/keyboard_dialog.py"/>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>1 changeover rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>1 cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>1 machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>1 offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>1 producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Changeovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Cost matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Offer history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Rates of machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the changeovers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the costs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the machines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the offers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the orders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the producers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>Where are the rates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>rates of 1 machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>rates of {0} machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{0} changeover rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{0} costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{0} machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{0} offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{0} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/kind_words.py"/>
        <source>{0} producers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneDelegate</name>
    <message>
        <location filename="../../gui/offers/lane_list.py"/>
        <source>no producer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>&amp;Learn from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>As given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Calibration on the latest answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Each producer&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Learned from {0} answers, {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Learning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Log-loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>No offers were answered yet: acceptances are as given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Pinned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Simple rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>The better one ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>Whose acceptances serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/learning_panel.py"/>
        <source>rate</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>A slot has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>Grid: machines × time slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>Grid: time slots × machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>How long a slot is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>How the plan is laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>List: a row for each lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>Machines side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>Orders × days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>The first begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>What is asked, and the cells that answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>When the first slot begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>click its cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/lesson_panel.py"/>
        <source>still to be shown</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>Rows of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>comes in, doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/line_table.py"/>
        <source>stays out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksPanel</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Otherwise they count as cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Rows that look different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Take &amp;hidden rows in ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Take &amp;struck-through rows in ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>Use hidden &amp;columns ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>What a colour means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>{0} filled with colour {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/looks_panel.py"/>
        <source>{0} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
        <source>The optimiser is at work already; stop it first.</source>
        <translation>L’optimiseur travaille déjà ; arrêtez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>The search has ended. Best cost: {0}.</source>
        <translation>La recherche est terminée. Meilleur coût : {0}.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>There is no plan with times yet that could be repaired.</source>
        <translation>Il n’y a pas encore de plan avec des horaires à réparer.</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>{0} is complete: no lot is planned and none is missing.</source>
        <translation>{0} est terminé : aucun lot n’est planifié et aucun ne manque.</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source> Its cost would be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source> Preparation {0} comes on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source> Too few places: {0} left ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source> {0} more conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Add an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Lock here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Rename machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>&amp;Rename order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>, and no other costs as little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>; others are as cheap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>A&amp;llow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Add a &amp;machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Add machine {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Add order {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Allow {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Apply (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Begin a table of {0} × {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/painter.py"/>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Chosen, and locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Cost of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Cost {0}, as the file gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Cost {0}, computed (corner mark): hours × hourly cost + changeover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Cost {0}, imported (mark at the lower left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Cost {0}, typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>E&amp;mpty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Even if it cost nothing, the plan would stay the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Fill &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Fo&amp;rbid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Forbid {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Force {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Forcing {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Forcing {0} on {1} costs nothing: another plan is as cheap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Forcing {0} on {1} makes {2} into {3} ({4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Forget (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>It is &amp;up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Its cost can be anything without changing the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Lock {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Locked here: every plan keeps this pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Looking for the best plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Losing it costs nothing: another plan is as cheap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>No cost for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>No machine may do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>No plan does without this pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>No plan has {0} on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Not allowed: forbidden by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Not allowed: there is no cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Not allowed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Nothing is chosen yet; the best plan costs {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Paste {0} × {1} costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>Price of loss: without it {0} becomes {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Remo&amp;ve machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Remo&amp;ve order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Remove {0} machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Rename {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Solve (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Take &amp;out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Take {0} out of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>The plan costs {0}; the best costs {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>The plan stays the best as long as it costs at least {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>The plan stays the best as long as it costs no more than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>There is nothing on the clipboard that could be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Total {0}: no plan costs less{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Total {0}: nothing better was found{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>Un&amp;lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>Unlock {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>What &amp;forcing it costs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>What forcing {0} on {1} costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/cell_menu.py"/>
        <source>What if it is &amp;down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>What losing it would cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>What {0} on {1} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>Without {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>can be spared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>down: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>down: {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>instead of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/painter.py"/>
        <source>loss {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/painter.py"/>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>too, with one more order on {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>{0} is being worked out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0} is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>{0} is down: it takes no orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0} makes {1} into {2} ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>{0} may not go on {1}, so it cannot be locked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>{0} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>{0} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>{0} took too long to work out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/words.py"/>
        <source>{0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0}, {1} becomes {2} ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0}: nothing more to pay, the total stays {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0}: total {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0}: total {1}, and {2} would be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/remarks.py"/>
        <source>{0}: total {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/commands.py"/>
        <source>“{0}” is no cost; write it like {1}, or x where the pair is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixBar</name>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>&amp;Export matrix to Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>&amp;Import matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>&amp;Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>As each machine says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Cells show by how much the total grows if the pair is forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Cells show what each pair costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>More about this matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Orders per machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Per machine opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Per pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Preparation cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Regret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>Same on every pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>The &amp;model as a linear programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>The cheapest allocation there is, as one step (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>The model, Excel in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>What one preparation costs; empty: what the machines and pairs say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/bar.py"/>
        <source>as listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <location filename="../../gui/matrix/grid.py"/>
        <source>Cost matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <location filename="../../gui/matrix/page.py"/>
        <source>{0} is up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/page.py"/>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
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
        <translation>Importer &amp;une seule table</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>An integer linear programme: variables that are 0 or 1, a cost to be made least, and the rules. Any solver that reads LP or MPS files finds the same total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>Save as &amp;{0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>The integer linear programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>The model of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/model_window.py"/>
        <source>Writing it out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextList</name>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Producers of the order, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextPanel</name>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Cannot have it ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>Select an order to see who may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/next_panel.py"/>
        <source>{0}
If it declines, these are next:</source>
        <translation type="unfinished"></translation>
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
    <name>OfferCommands</name>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Lock the producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Offers without an answer expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Plan a wave ({0} offers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Plan the rest again ({0} offers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Send 1 offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Send {0} offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Take out of the wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>Unlock the producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>{0} offers {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/commands.py"/>
        <source>{0} {1} by {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>&amp;Accepted&#x9;A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>&amp;Declined…&#x9;D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>&amp;Lock the producer&#x9;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>&amp;Next best producers&#x9;N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>&amp;Propose to nobody&#x9;Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Accepted orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>Drop it on a producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Lacking to targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>Looking for the best wave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>Looking for the best wave… {0} to be expected so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Net benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>No answer in &amp;time&#x9;E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/calibration.py"/>
        <source>No offer noted how surely a yes was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>No orders to offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Nothing more can be offered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>Producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Reassignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>Stopping; the best wave so far is kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>The wave is worth {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>To offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/offer_menu.py"/>
        <source>Un&amp;lock the producer&#x9;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>Volume to target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Wave of 1 offer, {0} to be expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>Wave of {0} offers, {1} to be expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/calibration.py"/>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>best by its policy, proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>no time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>proven best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>to be offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0} ({1} to {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>{0} / {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0} acceptances too many expected, at least one {1} likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} delivered, {1} promised, {2} expected of {3} {4}; {5} still lacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>{0} h free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} h taken, no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0} is accepted by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline_painter.py"/>
        <source>{0} likely to accept · transport {1} ({2} km) · work {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} of {1} h taken, {2} h free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0} orders to offer; F5 plans a wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0} proposed, {1} to be expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0} wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} {1} delivered; no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0} · at most {1} possible ({2} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0}, 9 of 10 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/remarks.py"/>
        <source>{0}, at most {1} possible ({2} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0}, half of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0}, not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_words.py"/>
        <source>{0}: {1} of the spread, {2} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/words.py"/>
        <source>{0}; {1} of {2} orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersBar</name>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>&amp;Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>&amp;Plan wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>&amp;Re-plan the rest after answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>&amp;Weights and rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Ask at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Count what was accepted into the volumes; its orders leave the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Explore (Thompson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Find the best wave of offers, as one step (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>How many producers may be asked at once for one order; more than one may accept then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>How many waves can still be sent today, the next one included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Look ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>More about offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Producers asked at once for one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Rounds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Rounds left today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>S&amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>S&amp;end {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Send what is proposed: each is an open offer from now on (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>This round only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>This round only: as if no round came after it
Value first: the dearest orders before all else
Look ahead: a declined order can still be offered in the rounds to come
Best first: the best pair, then the next; no plan behind it
Explore: now and then an uncertain producer, to learn how it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Value first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>Weights, re-planning, the end of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/bar.py"/>
        <source>λ, money for each unit a producer lacks to its target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>A wave needs orders and producers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>Ask {0} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>Change the rules of offering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>No producers yet. Import them, or type them into the table of producers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>Policy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>Rounds left: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>{0} has no such producer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>{0} without an answer in time: expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>{0}; {1} no longer possible since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/page.py"/>
        <source>λ {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherTables</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/other_tables.py"/>
        <source>&amp;Also: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/other_tables.py"/>
        <source>1 more t&amp;able…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/other_tables.py"/>
        <source>Take other tables of this book in as well, as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/other_tables.py"/>
        <source>{0} more t&amp;ables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/other_tables.py"/>
        <source>{0}: sheet “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Add machines in the Machines table, or open a sample.</source>
        <translation>Ajoutez des machines dans la table Machines, ou ouvrez un exemple.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Add orders in the Orders table, or import an order book.</source>
        <translation>Ajoutez des ordres dans la table Ordres, ou importez un carnet de commandes.</translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Add producers in the Producers table, or open a sample.</source>
        <translation>Ajoutez des producteurs dans la table Producteurs, ou ouvrez un exemple.</translation>
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
        <translation>{0} ; {1} peuvent être collées. Rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Change settings</source>
        <translation>Modifier les paramètres</translation>
    </message>
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
        <translation>Figer tout avant maintenant</translation>
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
    <name>ProblemsDialog</name>
    <message>
        <location filename="../../gui/dialogs/problems_dialog.py"/>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/problems_dialog.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateList</name>
    <message>
        <location filename="../../gui/offers/rate_list.py"/>
        <source>How often each producer accepts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>1 cell could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>1 lot differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Accept as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Made from {0}, {1}. The board shows the workbook&apos;s plan as ghosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Read back {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>The workbook shows the very same plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>{0} cells could not be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>{0} lots differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/read_back_dialog.py"/>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>De&amp;clined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Material not in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>No capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Price too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Reason, or Enter for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Too far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Too short a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/reason_line.py"/>
        <source>Why it was declined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>Ask again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>Corkboard did not close properly. This work was not saved to its file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>Work to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>from {0}, with 1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/recovery_dialog.py"/>
        <source>from {0}, with {1} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Filled with invented lots for a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Filled with your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Nothing in this workbook says yet what goes where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Plans can go into this workbook, but look at the remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Plans can go into this workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Register {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Show by example…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>The workbook as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>There are words in this workbook that cannot be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>What is filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>What the workbook holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>What was found in the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/register_dialog.py"/>
        <source>Write words such as {{job.of}} into its cells in Excel, or take last week&apos;s filled schedule and show by an example what stands where. Your file stays untouched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} stayed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>{0}, {1}, sheet {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/report_dialog.py"/>
        <source>… and {0} more lines.</source>
        <translation type="unfinished"></translation>
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
        <translation>Faire du résultat une étape (Ctrl+Retour)</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/rules.py"/>
        <source>Preparation costs: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/rules.py"/>
        <source>“{0}” is no cost.</source>
        <translation type="unfinished"></translation>
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
        <translation>Pire retard</translation>
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
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source> pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>&amp;Default changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>&amp;Earliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>&amp;Lock what a hand has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>&amp;Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>&amp;Second pass of double printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>&amp;Tardiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>An order {0} h late costs {1}, {0} h early {2}; five changeovers cost {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Default weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>E&amp;xcess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Each &amp;changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Each &amp;hour of changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Early and late are counted &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Excess is counted i&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Linear: twice as late costs twice as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Lots behind a moved one go right just as far as they must; otherwise they find their best times around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Moves by hand, for every project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Objective and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Plan &amp;begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Plan h&amp;orizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>Squared: twice as late costs four times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>The midnight the plan begins at; every date stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>The optimiser leaves it there; a repair works around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>The others only &amp;make way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>This shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/settings_dialog.py"/>
        <source>What costs how much</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/sheet_view.py"/>
        <source>Rows of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/sheet_view.py"/>
        <source>Sheet {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/sheet_view.py"/>
        <source>Sheets of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/sheet_view.py"/>
        <source>The &amp;headers stand in row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/sheet_view.py"/>
        <source>The table &amp;ends with row {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationPanel</name>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>&amp;Robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>&amp;Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Accepted orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Days to simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>How much surer producers really are than believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Measure in the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Net benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>No wave is proposed that could be simulated; plan one first (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Over the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Policy to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Policy to simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Proposed wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>Simulates whole days from the present state on: waves are sent, answered by chance, and planned again until no round is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>The proposed wave, then as the rules say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>The same days where producers accept less, more or unevenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>What drives the spread of the net benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>net benefit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>round {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>second less first {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>{0} days of {1} rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>{0}, stopped before {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/simulation_panel.py"/>
        <source>{0}; acceptance {1} points</source>
        <translation type="unfinished"></translation>
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
        <source>{0} s</source>
        <translation>{0} s</translation>
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
        <translation>Processu&amp;s</translation>
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
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>{0} s of {1} s</source>
        <translation>{0} s sur {1} s</translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>{0} s, getting ready ({1} s allowed)</source>
        <translation>{0} s, préparation ({1} s accordées)</translation>
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
        <translation>Nouvel attribut, par ex. qualité</translation>
    </message>
    <message>
        <location filename="../../gui/tables/table_area.py"/>
        <source>New format, such as 24x44</source>
        <translation>Nouveau format, par ex. 24x44</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>&amp;Down to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>&amp;Headers in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>&amp;This table holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>1 filled row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>No row of this sheet has headers that are known. Choose another sheet, or the row where the headers stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>Other headers? Double-click the row where they stand, or press Return on it. The menu of a row can also end the table there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>Please choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>Say in which row the headers of the table stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>Say what this table holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>The headers stand in {0} of the sheet “{1}”, with {2} below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>rows {0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>{0} filled rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/table_page.py"/>
        <source>{0} or {1}?</source>
        <translation type="unfinished"></translation>
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
        <translation>Coût par heure</translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Cost per km</source>
        <translation>Coût par km</translation>
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
        <translation>Jours entre son oui et l’arrivée des pièces.</translation>
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
        <source>Distance (km)</source>
        <translation>Distance (km)</translation>
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
        <translation>Jours fériés, fermetures et plages supplémentaires : la liste à côté de la table montre ceux de ce calendrier.</translation>
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
        <translation>La probabilité qu’il accepte une offre, en part comme 40 %.</translation>
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
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Kilometres from the producer to the delivery; empty: from the coordinates.</source>
        <translation>Kilomètres du producteur à la livraison ; vide : d’après les coordonnées.</translation>
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
        <location filename="../../gui/tables/order_details.py"/>
        <source>Length (mm)</source>
        <translation>Longueur (mm)</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Length of the part in millimetres.</source>
        <translation>Longueur de la pièce en millimètres.</translation>
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
        <source>Max. length (mm)</source>
        <translation>Longueur max. (mm)</translation>
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
        <source>Max. thickness (mm)</source>
        <translation>Épaisseur max. (mm)</translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>Max. width (mm)</source>
        <translation>Largeur max. (mm)</translation>
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
        <translation>Pièces déjà faites.</translation>
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
        <translation>Pièces encore à faire : quantité moins produit. Calculé.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Planned end</source>
        <translation>Fin planifiée</translation>
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
        <translation>Les lignes ne se déplacent que si la table n’est ni triée ni filtrée.</translation>
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
        <translation>Chercher dans la table</translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Select whole columns, or rows</source>
        <translation>Sélectionner des colonnes ou des lignes entières</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Shifts of the day, such as 06:00–10:00 10:30–18:00; 24 h: the whole day; empty: closed. A shift that ends earlier than it starts runs into the next day.</source>
        <translation>Plages de travail du jour, comme 06:00–10:00 10:30–18:00 ; 24 h : toute la journée ; vide : fermé. Une plage qui finit avant de commencer se poursuit le lendemain.</translation>
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
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Spans in which it does not work, whatever its calendar says, parted by semicolons.</source>
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
        <source>The greatest part it takes, in millimetres; empty: no limit.</source>
        <translation>La plus grande pièce qu’elle prend, en millimètres ; vide : sans limite.</translation>
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
        <source>Thickness (mm)</source>
        <translation>Épaisseur (mm)</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Thickness of the part in millimetres.</source>
        <translation>Épaisseur de la pièce en millimètres.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/calculated.py"/>
        <source>This column is calculated.</source>
        <translation>Cette colonne est calculée.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_edits.py"/>
        <source>This table cannot be edited.</source>
        <translation>Cette table ne peut pas être modifiée.</translation>
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
        <source>Transport cost per kilometre.</source>
        <translation>Coût de transport par kilomètre.</translation>
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
        <location filename="../../gui/tables/size_columns.py"/>
        <source>What it works, parted by commas; empty: everything.</source>
        <translation>Ce qu’elle travaille, séparé par des virgules ; vide : tout.</translation>
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
        <source>Width (mm)</source>
        <translation>Largeur (mm)</translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Width of the part in millimetres.</source>
        <translation>Largeur de la pièce en millimètres.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>Working minutes the changeover takes.</source>
        <translation>Minutes de travail que prend le changement de série.</translation>
    </message>
    <message>
        <location filename="../../gui/tables/numbers.py"/>
        <source>Write {percent} % or {share}.</source>
        <translation>Écrivez {percent} % ou {share}.</translation>
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
        <translation>{name} pour lequel la machine est réglée : il décide du premier changement.</translation>
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
        <translation>{text} n’est pas une liste de plages ; écrivez par exemple 06:00–10:00 10:30–18:00, ou 24 h.</translation>
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
</context>
<context>
    <name>TeachDialog</name>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Click {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>It is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Show by example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>That is all. Look at what was understood, and use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>This was understood without a click. Look whether it is right, or click a line on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/templates/teach_dialog.py"/>
        <source>Your file stays as it is; this is kept in the project.</source>
        <translation type="unfinished"></translation>
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
        <translation>Autres emplacements dans le modèle {0}</translation>
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
        <translation>Déclarer un modèle</translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Register template {0}</source>
        <translation>Déclarer le modèle {0}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/timeline.py"/>
        <source>{0} is {1}: note the answer before it goes to another producer.</source>
        <translation type="unfinished"></translation>
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
        <translation>Chercher dans les {0}</translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Search {0}…</source>
        <translation>Chercher dans les {0}…</translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Shows only rows that hold all these words, in any column that shows (Ctrl+F).</source>
        <translation>N’affiche que les lignes qui contiennent tous ces mots, dans une colonne affichée (Ctrl+F).</translation>
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
    <name>ValuePage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>1 decision was certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Day and month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Day or month first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Double print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>How are the values meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>In which unit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Keep {0} as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>New: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>No machine of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Not decided: such dates are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Not decided: the row stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Pieces or thousands?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Single print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>There is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Thousands of pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>in 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>in {0} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{0} decisions were certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{0} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{0}: not in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{0}: not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/dialogs/import_wizard/value_page.py"/>
        <source>{0}; without an answer the values are read as shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <location filename="../../gui/dialogs/import_wizard/waiting_page.py"/>
        <source>How far the reading is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Acceptance where nothing is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>An order may go back to a producer that was asked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Bonus for each order accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Targets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Weight of producer costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Weight of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Weight of transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>Weights and rules of offering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/offers/weights_dialog.py"/>
        <source>λ, for each unit lacking to a target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>Bring in your order book and let the optimiser propose a plan, or look around in a sample first. You can also drag a file onto this window, or type machines and orders into the tables below.</source>
        <translation>Importez votre carnet de commandes et laissez l’optimiseur proposer un plan, ou découvrez d’abord un exemple. Vous pouvez aussi glisser un fichier sur cette fenêtre, ou saisir machines et ordres dans les tables ci-dessous.</translation>
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
        <source>Late orders, the latest first</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/wishes.py"/>
        <source>Solve (total {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/wishes.py"/>
        <source>The plan is the best there is already: total {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/matrix/wishes.py"/>
        <source>{0} cannot be forced on {1}. {2}</source>
        <translation type="unfinished"></translation>
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
        <translation>{0} j</translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} d {1} h</source>
        <translation>{0} j {1} h</translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} h {1}</source>
        <translation>{0} h {1}</translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
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
    <name>core.language</name>
    <message>
        <location filename="../../core/language/sentences.py"/>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/language/sentences.py"/>
        <source>{names} or {last}</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>{n} orders</source>
        <translation>
            <numerusform>{n} ordre</numerusform>
            <numerusform>{n} ordres</numerusform>
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
</TS>
