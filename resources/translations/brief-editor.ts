<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name></name>
    <message>
        <source>Citations</source>
        <comment>Enter, or a number or letter, begins to cite.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations</source>
        <comment>Delete takes it off.</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Brief Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English dictionary, American</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English dictionary, British</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this system opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder of Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the license of {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, under the MIT License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and looks, for reports; nothing of your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes, mends and sends out news briefs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceBar</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of the narratives in words: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of each narrative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more version is damaged and can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {version}. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: {older}  ·  Underlined: {newer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {item}. Undo brings it back again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the very same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is read-only: nothing can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version could not be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief was never saved. Versions are kept each time you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first version that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions are kept each time you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions can&apos;t be read. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the window now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} more are damaged and can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed is struck out, what was added is underlined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>&amp;Use What Is Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same: only the layout of the file differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep All &amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take All &amp;Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by another program while you edited it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only one of you changed is chosen. What both changed is marked: yours is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and they changed different things: what each wrote is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · both changed it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationBar</name>
    <message>
        <source>+ cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cites no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationEntry</name>
    <message>
        <source>Cite a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of a source or the name of an outlet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationLight</name>
    <message>
        <source>cited in {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not cited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command goes by these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyChoice</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review copy marks what is new since that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review copy shows sources, notes, problems and what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean, for readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, for checking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyMaker</name>
    <message>
        <source>The process that makes it ended before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded; it can be brought back for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline</name>
    <message>
        <source>{number} character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is still being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs (*.txt *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a House Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House styles (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost would be: {losses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost would be: {losses}; and {number} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This closes as soon as all is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote since the last save is lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t hold all of this brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} exports are still being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}

Why may it stand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}

A name, such as “Sent to desk”, keeps it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}

Its name; without one it may go some day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>1 problem mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This brief is open read-only: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} problems mended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>A setting can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of the file; its ending follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the file of the brief itself: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Copied for a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {}, with something missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {}, then {} more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no program for it: it is in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was not exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept, and you can go on; it is best to save soon. The report helps those who mend the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Go There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileNotice</name>
    <message>
        <source>Another program changed {name} while you edited it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: a later version of Brief Editor wrote this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: open elsewhere ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: open in another tab of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read now: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was moved or deleted. Saving writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A text that can&apos;t be read: it can only be saved as what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {number} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t hold this: {losses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} files could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter replaces the current match and goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all at once (Ctrl+Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this one, and go to the next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words (Alt+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>From the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Add fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the newsroom; no reader sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each side tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this side tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narratives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source can have the number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlets that the facts cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There&apos;s a …% chance that …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, with the sources that say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may come, and how likely it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Another program changed the file: this is what it says now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Citations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthTag</name>
    <message>
        <source>{number} word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>No browser answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// are: “{address}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Rich Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of the Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why Is This a Problem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout Brief Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;x All Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Item &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Item &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;TK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as P&amp;lain Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renu&amp;mber Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Problems &amp;in Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;bs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers&amp;ions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberInput</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OlderVersions</name>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} can&apos;t be compared with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherControls</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to the item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherLine</name>
    <message>
        <source>Not part of the brief: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab leads to what can be made of it; Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherLines</name>
    <message>
        <source>1 more line: see the Text view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} more lines: see the Text view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Not part of the brief: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Enter goes to an item; Alt+Up and Alt+Down move it within its part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <source>As they come out of the printer; arrows scroll.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteEntry</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>No problem here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief is too long to be shown as its readers would see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted {items}; dropped {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more text than the form can take. Save it as a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {number} items more, and the form takes {most} in all. Save them as a file and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} lines of other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} narratives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other line {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Here your brief appears as its readers will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brief as its readers will see it. Enter leads to the field of a place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing page {} of {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the printer is on and ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks are still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCounts</name>
    <message>
        <source>Problems (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Bad: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Dismissed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there, Alt+Enter mends, Delete dismisses, Shift+F1 explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}, {place}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}, {place}: {sentence} {fate}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemMenus</name>
    <message>
        <source>Add to My Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to This Brief&apos;s Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemSteps</name>
    <message>
        <source>All problems are hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} · {place}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>, </source>
        <comment>between counts of problems</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} warnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentEntry</name>
    <message>
        <source>Take {name} off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}
Delete takes it off this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Files Yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>A text that can&apos;t be read as a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never saved, 1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never saved, {number} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers would see no difference to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the file: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was typed is in its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone: another window may have restored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring opens it as a changed document. No file is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed this, and no file holds it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenumberButton</name>
    <message>
        <source>Number the sources in the order in which the facts first cite them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumber sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources renumbered as they are cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources are numbered as they are cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sources have the number {number}: nobody knows which of them a fact means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowControls</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Asked for by: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fix changes words, so it is offered, one click each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fix is safe: every word stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program can mend it: that is up to its writer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity} in the profile “{profile}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity} in the profile “{profile}”; elsewhere: {usual}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Another program changed {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tab of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving puts your text in its place; what stands there now is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was opened elsewhere too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a start without a file, each where you were in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which briefs are checked, their spelling included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or whichever the system is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks them on the page as its readers would see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything in the windows; 100 % is the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the last files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} The usual settings hold, and none is kept, until that is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be a whole number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be one of these: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeverityFilter</name>
    <message>
        <source>Which problems are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeverityToggle</name>
    <message>
        <source>In the list, and when going from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceLinks</name>
    <message>
        <source>Cited by 1 fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited by no fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited by {} facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source has the number {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;New Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an &amp;Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, and a new brief begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy, to try things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop files anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{words} word · {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words · {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>The text can&apos;t be read now: this is the brief as it last could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, it is too long to be checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Open documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>All that is in the file, as it will be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEntry</name>
    <message>
        <source>Title of a new brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToCome</name>
    <message>
        <source>Go to the next TK (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} TK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} TK to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopButtons</name>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>&amp;Discard All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {number} briefs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not checked is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote since the last save is lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Newest first. Enter restores a version, F2 gives it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionRows</name>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first that is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>1 fact added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fact changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fact moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fact removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 narrative added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 narrative changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 narrative moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 narrative removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prediction added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prediction changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prediction moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prediction removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 source removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same: only the layout of the file differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can hold this brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the narratives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for review, revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are no mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[added: {}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[removed: {}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} moved to place {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · sent for review, revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} facts added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} facts changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} facts moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} facts removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} narratives added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} narratives changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} narratives moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} narratives removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} places changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} predictions added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} predictions changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} predictions moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} predictions removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sources added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sources changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sources moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sources removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} changed places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {fate}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version that has a name is kept for good (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take This &amp;Change Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the version that is chosen in the list is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Edit field by field ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text of the file ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>The file is too long for the form, which takes up to 1 MB of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can&apos;t be shown: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} items are too many for the form; it takes up to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeBrief</name>
    <message>
        <source>The brief as a whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>in {menu}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
