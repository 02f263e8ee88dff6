<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>1 conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>No conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>{0} conflicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Discard result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Duplicate scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Export schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Freeze everything before now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Import a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Keep result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Lock selected lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Objective and settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Panel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Rename scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Unlock selected lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>&amp;Weights and rules of offering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>After a hand move the others go right just as far as they must, instead of finding their best times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Bring orders, machines and other tables in from a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Copy &amp;diagnostic report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>E&amp;xport matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Each proposed order is an open offer from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>End the search and keep the best plan so far in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Export exchange &amp;JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Fi&amp;nd order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Import &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Let the schedule go out in a copy of your own workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Lock the machine and the start of every lot that starts before now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Lock what I mo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Look for a better plan in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Look for a better plan near the present one that moves few lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>O&amp;verview of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Open a project, an exchange file or an order book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Others only make &amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Re&amp;move scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Re&amp;pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Read &amp;back an edited schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Register a &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Save &amp;picture of the board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Se&amp;nd the wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>See what was changed in an exported schedule, and accept it as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Take them off the board; their orders wait to be planned again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>The m&amp;odel as a linear programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>The optimiser leaves what a hand has moved where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>The optimiser will not move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>The whole plan in a strip below the board, with a frame around what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Un&amp;schedule selected lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Variables, objective and constraints of this very table; saved as LP or MPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Versions and counts, without any order data, for the people who look after Corkboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>What came in from order books, and what did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>What holds the selected order, and the cheapest change that helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Where else the selected lot could go, and at what price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Why is it &amp;late?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write costs, choices, regrets and next best plans as an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write the plan as an Excel workbook, or into a copy of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write the whole plan as a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Write the whole project for other systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Zoom to &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Zoom to &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Zoom to a &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actions.py"/>
        <source>Zoom to a &amp;week</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlternativesPanel</name>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>&amp;Move here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>1 lot gives way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>1 new conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>1 on time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>1 other late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>Looking for places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>Put the lot there as one step (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>Select a bar to see where else it could go, and at what price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>Several lots are selected. Select one to see where else it could go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>The places could not be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>just in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>late by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>{0} can go nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>{0} early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>{0} lots give way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>{0} new conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>{0} on time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternative_rows.py"/>
        <source>{0} others late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>{0} · {1} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/alternatives_panel.py"/>
        <source>{0}, not planned yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source> after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Copy its facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Freeze everything before {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Lock start and machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Pieces produced…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Repair the plan around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Select all lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Split in two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;What holds it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Why is it late?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>&amp;Zoom to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>+ −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>1 2 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>1 2 3 while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Alt + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Alt + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Alt + ← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Alternatives: the best slots and their prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Click on a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>Closed at {0}: starts {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>Closed on {0}: starts {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Copy the facts of the selected bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Count {0} pieces of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Ctrl + ↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Drag on empty space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Drop at the place with that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Finish {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Forget the drag, as a right click does, or select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Freeze everything before {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Go from bar to bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Late (h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Lateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Leave the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Leave the other lots where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Lock &amp;machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Lock {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Lock, or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/lock_clicks.py"/>
        <source>Locked machine and start: click to unlock both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/lock_clicks.py"/>
        <source>Locked machine: click to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/lock_clicks.py"/>
        <source>Locked start: click to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/board.py"/>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Mark as &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Mark as start&amp;ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Mer&amp;ge lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Merge the lots of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Middle button, Space + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/move_menu.py"/>
        <source>Move &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move a bar; it snaps, and the others find their best times around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move by one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move it to the very minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move so, and leave the other lots where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move to another machine that can make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move to the best, second or third best slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Move to the slot before or behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>Move {0} lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>Move {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>None of the {0} lots moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>Not available yet: starts {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/share.py"/>
        <source>Only one lot at a time can be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/asking.py"/>
        <source>Pieces of {0} made in this lot (of {1}); what is left stays planned:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/asking.py"/>
        <source>Pieces of {0} that become a lot of their own (of {1}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/asking.py"/>
        <source>Pieces produced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>Place {0} of {1} on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>Place {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/board.py"/>
        <source>Producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Push the board about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Repair the plan around what is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Scroll the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Scroll the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Select all bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Select all lots of the &amp;order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Select bars with a band; with Ctrl besides those selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Shift + arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Shift + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Shift + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>Show the whole &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Show the whole order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/asking.py"/>
        <source>Split in two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Split {0} in two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>Split {0}: {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/copying.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Start {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Tab, ↑ ↓, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Take a part along, half at first; the wheel makes it more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Take off the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Take this lock away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>There is no machine here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/move_menu.py"/>
        <source>There is no other machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/slots.py"/>
        <source>There is no place {0} for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/menu.py"/>
        <source>U&amp;nschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/lock_clicks.py"/>
        <source>Unlock the machine of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/lock_clicks.py"/>
        <source>Unlock the start of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Unlock {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/commands.py"/>
        <source>Unschedule {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tick_words.py"/>
        <source>Week {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Why is it late?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tick_words.py"/>
        <source>W{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>and {0} more conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>at its release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>before {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>complete when due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>exactly here, nothing else moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>first on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>free to the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>just in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>more than 3 days early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>more than a day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>no due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/move_lots.py"/>
        <source>place {0} of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/snapping.py"/>
        <source>start of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>wheel: more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/marks.py"/>
        <source>{0} deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/marks.py"/>
        <source>{0} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>{0} early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} gives way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>{0} h a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/carrying.py"/>
        <source>{0} has no row to go to there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/colouring.py"/>
        <source>{0} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} late by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} lots give way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tooltips.py"/>
        <source>{0} of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} of {1} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/box_words.py"/>
        <source>{0} on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/marks.py"/>
        <source>{0} released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keys.py"/>
        <source>← →</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardToolbar</name>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>A day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>The whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>What is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>What the colours of the bars say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/toolbar.py"/>
        <source>Zoom: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <location filename="../../gui/gantt/canvas.py"/>
        <source>Planning board</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>Relax: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>The plan was edited meanwhile; search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>These cannot all be kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>batch of {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>deadline of {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>longer horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>machine lock of {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>one more lot for {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>one more machine for {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>possible then, cost {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>possible then, cost {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>release of {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>smallest lot of {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>start lock of {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>still no plan: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>{machine} available at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>{machine} not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>{order} allowed on {machine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/clash_list.py"/>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Lateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <location filename="../../gui/tables/column_chooser.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/column_chooser.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/column_chooser.py"/>
        <source>Columns to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/column_chooser.py"/>
        <source>Show those that hold something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/column_chooser.py"/>
        <source>{0}  (empty)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_panel.py"/>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Lot too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Machine cannot do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Misses its deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_panel.py"/>
        <source>No conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>No room for the changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Not a multiple of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Not planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Quantity not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Starts before its release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Starts in closed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Too many lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Too many machines at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/conflict_rows.py"/>
        <source>Wrong end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <location filename="../../gui/tables/counts.py"/>
        <source>1 cell to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/counts.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/counts.py"/>
        <source>Sum {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/counts.py"/>
        <source>Take the search and all filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/counts.py"/>
        <source>{0} cells to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/counts.py"/>
        <source>{shown} of {all} {noun}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CureCard</name>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>&amp;Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>1 lot moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Cheapest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Cost {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Looking for the cheapest change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Make this change; Undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>No single change was found that makes it any less late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>No single change was found that makes it on time. The best leaves it {0} late: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>Show on the board what it would lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>also on time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>nobody else becomes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>{0} late by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>{0} lots move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/cure_card.py"/>
        <source>{0} more late</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/dock_title.py"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Changeovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Who can do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/docks.py"/>
        <source>Why late?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source> And {0} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>1 step is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Corkboard project (*.cork)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Projects, exchange files, order books ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Save the changes to {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Show all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>This file was not opened: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Why it was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>Your steps are safe from a crash again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>{0} is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>{0} not in the file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>{0} steps are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/documents.py"/>
        <source>{0} was read; {1} things in it were left out.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>One thing after the other: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>Save as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errand.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/errors.py"/>
        <source>The same error happened again. Your work is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionsArea</name>
    <message>
        <location filename="../../gui/tables/exceptions_area.py"/>
        <source>Add the public holidays of a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/exceptions_area.py"/>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/exceptions_area.py"/>
        <source>Exceptions of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/exceptions_area.py"/>
        <source>Public holidays…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../../gui/main_window/exchange.py"/>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exchange.py"/>
        <source>Import a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exchange.py"/>
        <source>Import: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exchange.py"/>
        <source>Workbooks and tables ({0})</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Exchange file (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Export exchange JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Export schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>{0} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/exporting.py"/>
        <source>{0} schedule.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <location filename="../../gui/panels/fact_line.py"/>
        <source>Show on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/fact_line.py"/>
        <source>What else it leads to</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Find a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Find a value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Sort A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Sort Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>Values to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/filter_popup.py"/>
        <source>… and {0} more: type to narrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>Find order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>Next order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>No order has this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>Order before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>Order, customer or product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/find_bar.py"/>
        <source>{0} orders</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <location filename="../../gui/panels/history_panel.py"/>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolidaysDialog</name>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>&amp;Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>A part of a country with holidays of its own is written like FR-57 or DE-BY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>Add public holidays of {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>Close 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>Close {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>Days that will be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>Public holidays for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/holidays_dialog.py"/>
        <source>There are no public holidays in these years.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/keyboard.py"/>
        <source>Cost matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keyboard.py"/>
        <source>No other machine in that direction can make {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/keyboard.py"/>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/keyboard.py"/>
        <source>Select one lot for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/keyboard.py"/>
        <source>Tables</source>
        <translation type="unfinished"></translation>
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
        <source>1 order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/legend.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/legend.py"/>
        <source>{0} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/legend.py"/>
        <source>{0}: {1}. Click to select.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>The diagnostic report is on the clipboard. It holds no order data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>The optimiser is at work already; stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>The search has ended. Best cost: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>There is no plan with times yet that could be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/window.py"/>
        <source>{0} is complete: no lot is planned and none is missing.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Export matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Save the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>{0} file (*.{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>{0} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/matrix_work.py"/>
        <source>{0} matrix.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Import &amp;one kind of table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>S&amp;cenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Sa&amp;mples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Scenario {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>The scenario that is shown; others can be made beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/menus.py"/>
        <source>{0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingOrders</name>
    <message>
        <location filename="../../gui/gantt/missing_orders.py"/>
        <source>due {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/missing_orders.py"/>
        <source>{0} of {1} pieces are not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/missing_orders.py"/>
        <source>{0} pieces</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Add orders in the Orders table, or import an order book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Add producers in the Producers table, or open a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Drag an order from below onto a producer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>No machines yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>No producers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overlay.py"/>
        <source>Press Solve, or drag an order from below onto a machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../gui/gantt/overview.py"/>
        <source>1 lot is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overview.py"/>
        <source>Drag the frame or its edges, click to go there, turn the wheel to zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overview.py"/>
        <source>Overview of the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/overview.py"/>
        <source>{0} lots are late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteReport</name>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>1 cell was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Cells that were not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Paste nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Paste the good cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Paste the {0} good cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Some new rows were left out; they are still on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>The others stay in their cells, marked in red, for you to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>new, line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>{0} cells were not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>{0}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_report.py"/>
        <source>{0}; {1} can be pasted. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Copy of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Duplicate scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Duplicate scenario as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Freeze everything before now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Lock {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Remove scenario {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Rename scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Rename scenario {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Show scenario {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Unlock {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>Unschedule {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/planning.py"/>
        <source>{0} lots</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>Select all lots of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>Select what is late on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>{0} of its target volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/header.py"/>
        <source>{0} of the working time in view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultStrip</name>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>1 conflict gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>1 lot moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>1 new conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>1 other lot moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Better what is around it, and change little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Close this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Do it again (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>End the repair and see what it found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Leave the plan as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Make what was found one step (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Move a bar: what it leads to is told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>No repair: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>Repair found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>Repair: nothing better near the present plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>Repairing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Take this step back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>What the last step led to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/result_strip.py"/>
        <source>Where else this lot could go, by price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>and {0} more late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>and {0} more on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>changeover hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>changeovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>cost {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>earliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>same cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>tardiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{0} conflicts gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{0} late by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{0} lots moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{0} new conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{0} on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/strip_words.py"/>
        <source>{0} other lots moved</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Changeover cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Changeover hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Changeover time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Changeovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Earliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Last lot ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Late orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>Nothing is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Tardiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>What the differences are taken against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>Worst lateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>against the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/score_panel.py"/>
        <source>against {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/measures.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Done again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Optimise (cost {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Optimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Repair (cost {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/session.py"/>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_curve.py"/>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SolvePanel</name>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Keep as new scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>&amp;Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>At most {0} above the best plan that splits no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>At most {0} above the optimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Best cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Conflicts: {0} instead of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Cost {0} instead of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Looking for a first plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Looks for a better plan in the background. Your plan stays as it is until you keep what was found; locked lots are never moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Near the present plan; a search that may change everything can find cheaper ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No bound was found: how much better a plan could be is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No bound yet: how much better a plan could be is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No plan can be cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No plan can cost less than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No plan exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>No repair within these limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Nothing better than the present plan was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Proven best among plans that split no order; with splits a plan could be cheaper by at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Proven optimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>The plan was edited meanwhile, so this can be kept as a new scenario beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>The search broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>The search counted {0}, the plan is worth {1}: please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Time limit in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>Without splits no plan costs less than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_panel.py"/>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>{0} s of {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>{0} s, getting ready ({1} s allowed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/solve_words.py"/>
        <source>{0}; lots moved: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Solving</name>
    <message>
        <location filename="../../gui/solving.py"/>
        <source>The optimiser failed. Your plan is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StabilityForm</name>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source> lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>A lot moves only where that makes the plan cheaper by at least this much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>A move must &amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Keep &amp;machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Lots change their times only: machine and quantity stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Lots that may move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Mo&amp;ve at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>No more lots than this end elsewhere than they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Nothing &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Nothing before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Repair: better what gains most, and leave the rest where it is. Locked lots never move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>Stay &amp;near the present plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>What a move must gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>What begins before this time stays, and nothing new begins before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/stability_form.py"/>
        <source>any number of lots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>Allocation {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>Cost {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/status_line.py"/>
        <source>{0} · allocation {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <location filename="../../gui/main_window/step_menus.py"/>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/step_menus.py"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/step_menus.py"/>
        <source>{0} more in the History panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableArea</name>
    <message>
        <location filename="../../gui/tables/table_area.py"/>
        <source>New attribute, such as grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/table_area.py"/>
        <source>New format, such as 24x44</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>1 exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>A date without a time means 00:00, the start of that day; +2d or -4h moves the date that stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/blocks.py"/>
        <source>A new row needs {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_edits.py"/>
        <source>Add {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Anything worth remembering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Available from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Calendar 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Capacity (h/day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_edits.py"/>
        <source>Change {what} of {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Changeovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_delegate.py"/>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_delegate.py"/>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Clear contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Clear {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/columns.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Cost from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Cost of an hour of its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Cost of preparing it for an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Cost of preparing the resource for this order; empty: the resource&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Cost per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Cost per km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Cut {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Days from its yes to the parts being there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/columns.py"/>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Distance (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Duplicate the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Duplicate {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Edit the cell; typing replaces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Fill down {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Fill {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Fixed cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/columns.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Free from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Holidays, closings and extra shifts: the list beside the table shows those of this calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Hours it can work for us on one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Hours of work it asks of a producer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>How long after its due date it will be complete, or before. Calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>How many machines may work on it at one moment; 2 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>How much its earliness and tardiness count; 1 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>How probable it is that it says yes to an offer, as a share such as 40 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>How probable it is that the producer says yes to this order; empty: the producer&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Into how many lots it may be split; 2 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>It may not be used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>It may not start before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Kilometres from the producer to the delivery; empty: from the coordinates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Lateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Later exceptions win over earlier ones; Alt+Up and Alt+Down move one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Lead time (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Leave the cell as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Length (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Length of the part in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Lots are a multiple of so many pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Lots planned on it. Calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Machine 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>Max. length (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Max. lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Max. orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>Max. thickness (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>Max. width (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Minutes after which an unanswered offer expires; empty: as the network has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Mounted: order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Mounted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Move a rule or an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/row_commands.py"/>
        <source>Move {row} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/row_commands.py"/>
        <source>Move {row} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New exception…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New mode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New producer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>New rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No calendars: machines without one are always open. Type a name in the line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No exceptions. Type a date in the line above, or add the public holidays of a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No machines yet: type a name in the line above, or paste a list from Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No modes: formats, sizes and materials say who can do what. Type an order and a resource in the line above to fix a cost or a rate, or to forbid a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No orders yet: paste them from Excel, import an order book, or type in the line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No producers: a shop needs them only where it offers orders to others. Type a name in the line above, or paste a list from Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>No rules: every changeover takes the shop&apos;s default. Type a rule&apos;s name in the line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>None of the {rows} match what is searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>OF-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Open the choices of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Orders planned for it. Calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Paste {new} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_commands.py"/>
        <source>Paste {rows} × {columns} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Pieces already made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Pieces of format {format} per hour in one pass; empty: the machine cannot make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Pieces ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Pieces per hour in one pass; empty: the machine&apos;s rate for the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Pieces still to be made: quantity less produced. Calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Planned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Preparation cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Produced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Producer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Put the text into every selected cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Rate /h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Remove the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/context_menu.py"/>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/row_commands.py"/>
        <source>Rows can be moved only while the table is neither sorted nor filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Rule 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Rules are tried in this order, and the first that matches decides; Alt+Up and Alt+Down move a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Search in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Select whole columns, or rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Shifts of the day, such as 06:00–10:00 10:30–18:00; 24 h: the whole day; empty: closed. A shift that ends earlier than it starts runs into the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Single (1) or double (2): a double machine prints both sides in one pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Single (1) or double (2): a double-printed order takes one pass on a double machine, two on a single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Smallest lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Spans in which it does not work, whatever its calendar says, parted by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/keys.py"/>
        <source>Take the text and go down, or right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Target volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>The calendar&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>The fewest pieces a lot of it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>The first moment of the exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>The greatest part it takes, in millimetres; empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>The machine or producer it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>The machine&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>The machines or producers its lots are on. Calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>The moment it is over; a whole day ends at 00:00 of the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>The most orders an allocation gives it; empty: one, where it keeps no times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>The most orders it takes at once; empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>The order it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>The order it is set up for now, if it is known: going on with that order needs no changeover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>The order&apos;s number (OF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>The producer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>The rule&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>The share of its working time that is planned. Calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_target.py"/>
        <source>There is no column for: {names}. These are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Thickness (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Thickness of the part in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calculated.py"/>
        <source>This column is calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cell_edits.py"/>
        <source>This table cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Time to answer (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Transport cost of an order at any distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Transport cost per kilometre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Volume to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Weight (kg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>What is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>What it has had so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>What it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>What it was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>What it weighs for transport, in kilograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/size_columns.py"/>
        <source>What it works, parted by commas; empty: everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>What must be true of the {name} before and after: any, same, differs, or from {arrow} to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>What the changeover costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>What the order costs on this resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>What the order is worth, in the shop&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>When it must be complete: later is a conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>When it should be complete: earlier and later both cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>When it works; without a calendar it is always open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>When its last lot ends. Calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Where it is delivered, in degrees east.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Where it is delivered, in degrees north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Where it is, in degrees east.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/producer_columns.py"/>
        <source>Where it is, in degrees north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Where the order stands, in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>Whether it is closed or working in that span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Whether the cost was typed or imported; empty: the file does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>Whether the resource may do the order; empty: as format, size and material say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>Who can do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>Who the order is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Width (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_details.py"/>
        <source>Width of the part in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>Working minutes the changeover takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/numbers.py"/>
        <source>Write {percent} % or {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>always open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/rows.py"/>
        <source>an exception of {calendar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/mode_columns.py"/>
        <source>by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calculated.py"/>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/specs.py"/>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/rule_columns.py"/>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/paste_target.py"/>
        <source>{count} cells lie beyond the last column and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calendar_columns.py"/>
        <source>{count} exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>{format} /h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/order_columns.py"/>
        <source>{name} of the order: machines, rates and changeovers may depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/machine_columns.py"/>
        <source>{name} the machine is set up for now: it decides the first changeover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>{text} is neither single (1) nor double (2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/cells.py"/>
        <source>{text} is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/shifts.py"/>
        <source>{text} is no condition; write any, same, differs, or red → blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/shifts.py"/>
        <source>{text} is no list of shifts; write them like 06:00–10:00 10:30–18:00, or 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/shifts.py"/>
        <source>{text} is no span of time; write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/moments.py"/>
        <source>{text} is no time of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/moments.py"/>
        <source>{text} is not a date; write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/numbers.py"/>
        <source>{text} is not a number; write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/numbers.py"/>
        <source>{text} is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/numbers.py"/>
        <source>{text} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/moments.py"/>
        <source>{text} needs a date to start from, and this cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calculated.py"/>
        <source>{time} early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/calculated.py"/>
        <source>{time} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/columns.py"/>
        <source>{title} must not be empty.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Excel workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Export schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Export schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Forget template {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Looking at {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Other slots in template {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Read back 1 lot from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Read back an edited schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Read back {1} lots from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Reading {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Register a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Register template {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>{0} is kept in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>{0} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/templating.py"/>
        <source>{0} schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <location filename="../../gui/gantt/axis.py"/>
        <source>This plan says who does what, not when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/axis.py"/>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeScrollBar</name>
    <message>
        <location filename="../../gui/gantt/scrolling.py"/>
        <source>Scroll the time</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Duplicate the selected {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Remove the selected {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Search {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Search {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tables/toolbar.py"/>
        <source>Shows only rows that hold all these words, in any column that shows (Ctrl+F).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../gui/gantt/tray.py"/>
        <source>1 order not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tray.py"/>
        <source>Drag onto the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tray.py"/>
        <source>{0} orders not planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayChip</name>
    <message>
        <location filename="../../gui/gantt/tray_chip.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <location filename="../../gui/gantt/tray.py"/>
        <source>At the end of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tray.py"/>
        <source>No machine can make {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/gantt/tray.py"/>
        <source>Orders that are not planned</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>Import workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>{0} machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>{0} orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/welcome.py"/>
        <source>{0} producers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <location filename="../../gui/panels/why_page.py"/>
        <source>All late orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/why_page.py"/>
        <source>Choose another late order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../gui/panels/why_panel.py"/>
        <source>Late orders ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/why_panel.py"/>
        <source>Late orders, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/why_panel.py"/>
        <source>No order is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/panels/why_panel.py"/>
        <source>Nothing is planned yet, so nothing is late.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} d {1} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} h {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/look/wording.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <location filename="../../gui/main_window/workspaces.py"/>
        <source>&amp;Allocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/workspaces.py"/>
        <source>&amp;Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main_window/workspaces.py"/>
        <source>&amp;Schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.files.intake</name>
    <message>
        <location filename="../../core/files/intake/import_report.py"/>
        <source>&quot;{header}&quot;</source>
        <translation>« {header} »</translation>
    </message>
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
        <location filename="../../core/files/intake/values.py"/>
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
        <location filename="../../core/files/intake/values.py"/>
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
        <location filename="../../core/files/intake/values.py"/>
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
        <location filename="../../core/files/intake/values.py"/>
        <source>a number of pieces</source>
        <translation>un nombre de pièces</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
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
        <location filename="../../core/files/intake/values.py"/>
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
        <location filename="../../core/files/intake/values.py"/>
        <source>an amount</source>
        <translation>un montant</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/offered.py"/>
        <source>an amount of money</source>
        <translation>un montant</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/values.py"/>
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
        <translation>multiple de lot</translation>
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
        <location filename="../../core/files/intake/values.py"/>
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
        <translation>motif</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>release</source>
        <translation>au plus tôt</translation>
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
        <translation>vague</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/cells.py"/>
        <source>rounded to {minutes} minutes</source>
        <translation>arrondi à {minutes} min</translation>
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
        <translation>identique</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/kinds/changeovers.py"/>
        <source>same, differs, or from a value to another, such as &quot;red → blue&quot;</source>
        <translation>identique, différent, ou d’une valeur à une autre, comme « rouge → bleu »</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/row_kinds.py"/>
        <source>section title</source>
        <translation>titre de section</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/labels.py"/>
        <source>sent</source>
        <translation>envoyée le</translation>
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
        <translation>statut</translation>
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
        <translation>machines en parallèle</translation>
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
        <translation>un texte</translation>
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
        <translation>à</translation>
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
        <translation>{attribute} identique</translation>
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
        <translation>{length} {unit} lu comme {shown} mm</translation>
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
        <translation>{path} n’est pas un tableau en texte : une de ses cellules contiendrait plus d’un million de lettres. Un guillemet n’est peut-être jamais fermé, ou il n’y a pas de colonnes du tout.</translation>
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
        <translation>{path} n’est que le repère d’Excel disant que {name} est ouvert chez {owner}. Choisissez ce classeur.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/precheck.py"/>
        <source>{path} is only Excel&apos;s note that {name} is open. Choose that workbook.</source>
        <translation>{path} n’est que le repère d’Excel disant que {name} est ouvert. Choisissez ce classeur.</translation>
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
        <translation>{path} demande plus de mémoire qu’un classeur ne devrait : la lecture a été abandonnée.</translation>
    </message>
    <message>
        <location filename="../../core/files/intake/aside.py"/>
        <source>{path} took more than {seconds} seconds to read, so it was given up.</source>
        <translation>La lecture de {path} a duré plus de {seconds} secondes : elle a été abandonnée.</translation>
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
</TS>
