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
    <name>DaySeries</name>
    <message>
        <source>on average %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter keeps the cost of the last 8 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today and %1 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a cost: %1</source>
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
    <name>HalfHourSeries</name>
    <message>
        <source>%1p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter recorded nothing on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at today&apos;s prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price depends on how much you used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter has not said its prices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half hours missing: %1</source>
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
    <name>PeriodSeries</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter gives no cost of this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerSeries</name>
    <message>
        <source>Power in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power in the last 6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power in the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power in the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This display has listened since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half hours and days show what it cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW</source>
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
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>%1p</source>
        <comment>pence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>£%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageSeries</name>
    <message>
        <source>%1 kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter gives no cost of this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>average %1 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average %1 a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average %1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch again for half hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at today&apos;s prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
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
</context>
<context>
    <name>meterglass::ui::EmptyPage</name>
    <message>
        <source>Not in this version yet.</source>
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
</context>
<context>
    <name>meterglass::ui::UsagePage</name>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half hours of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show energy or cost large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
