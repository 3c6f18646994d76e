<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Ambient</name>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <comment>short for Exporting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialScaleLabels</name>
    <message>
        <source>Export %1 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Your meter has not said this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Waiting for your meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter is not giving a reading of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter does not give this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureFormat</name>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1p</source>
        <comment>pence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeterDetails</name>
    <message>
        <source>Your meter has no levels set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kW or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply number (MPAN)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowFigures</name>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exporting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial now up to %1 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial now shows export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p / kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1p</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowTopics</name>
    <message>
        <source>Power now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter measures it, and says it when it changes or every 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter said %1 kW; two decimals are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to keep this power for an hour at the price now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kW × %2p a kWh = %3p an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter counts it from local midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter prices each watt-hour when it is used, at the price of that moment. It adds the standing charge where your supplier has set it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1p / kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff “%1”, rate “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier sets it; your meter says which price is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter said %1 kWh; one decimal is shown, never rounded up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has counted this since it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half hours up to %1: %2 kWh; since then %3 kWh; together %4 kWh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::DialWidget</name>
    <message>
        <source>Power now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::DisplayWindow</name>
    <message>
        <source>Your day, week and month will be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tariff, your balance and top-ups will be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from your supplier will be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meterglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How these figures came to be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::EmptyPage</name>
    <message>
        <source>Not in this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::HowCard</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the frame %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::HowPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How these figures came to be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::MorePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meterglass %1, MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in home replays a recorded load: UK-DALE house 1, Jack Kelly, Apache-2.0. What was before yesterday is modelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and settings will stand here. Not in this version yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::NavigationBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::NowPage</name>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cost or power large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
