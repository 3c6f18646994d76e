<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Ambient</name>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Canolig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Uchel</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>short for Exporting</comment>
        <translation>Allforio</translation>
    </message>
</context>
<context>
    <name>DaySeries</name>
    <message>
        <source>on average %1 a day</source>
        <translation>%1 y dydd ar gyfartaledd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>%1 days to %2</source>
        <translation>%1 diwrnod hyd %2</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Your meter keeps the cost of the last 8 days</source>
        <translation>Dim ond cost yr 8 diwrnod diwethaf a gedwir</translation>
    </message>
    <message>
        <source>Days missing: %1</source>
        <translation>Dyddiau ar goll: %1</translation>
    </message>
    <message>
        <source>Today and %1 days before</source>
        <translation>Heddiw a %1 diwrnod cynt</translation>
    </message>
    <message>
        <source>Days with a cost: %1</source>
        <translation>Dyddiau â chost: %1</translation>
    </message>
</context>
<context>
    <name>DialScaleLabels</name>
    <message>
        <source>Export %1 kW</source>
        <translation>Allforio %1 kW</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Waiting for your meter</source>
        <translation>Yn aros am eich mesurydd</translation>
    </message>
    <message>
        <source>last %1 at %2</source>
        <translation>diwethaf: %1 am %2</translation>
    </message>
    <message>
        <source>Your meter is not giving a reading of this</source>
        <translation>Nid yw eich mesurydd yn rhoi darlleniad o hyn</translation>
    </message>
    <message>
        <source>Your meter does not give this</source>
        <translation>Nid yw eich mesurydd yn rhoi hyn</translation>
    </message>
</context>
<context>
    <name>FigureFormat</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1 eiliad yn ôl</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 munud yn ôl</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 awr yn ôl</translation>
    </message>
    <message>
        <source>%1p</source>
        <comment>pence</comment>
        <translation>%1c</translation>
    </message>
    <message>
        <source>£%1</source>
        <translation>£%1</translation>
    </message>
</context>
<context>
    <name>HalfHourSeries</name>
    <message>
        <source>%1p</source>
        <translation>%1c</translation>
    </message>
    <message>
        <source>Your meter recorded nothing on this day</source>
        <translation>Ni chofnododd eich mesurydd ddim ar y diwrnod hwn</translation>
    </message>
    <message>
        <source>Waiting for your meter</source>
        <translation>Yn aros am eich mesurydd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>at today&apos;s prices</source>
        <translation>ar brisiau heddiw</translation>
    </message>
    <message>
        <source>The price depends on how much you used before</source>
        <translation>Mae&apos;r pris yn dibynnu ar faint a ddefnyddioch cynt</translation>
    </message>
    <message>
        <source>Your meter has not said its prices yet</source>
        <translation>Nid yw eich mesurydd wedi rhoi ei brisiau eto</translation>
    </message>
    <message>
        <source>Half hours missing: %1</source>
        <translation>Hanner oriau ar goll: %1</translation>
    </message>
</context>
<context>
    <name>MeterDetails</name>
    <message>
        <source>Your meter has no levels set.</source>
        <translation>Nid oes lefelau wedi&apos;u gosod ar eich mesurydd.</translation>
    </message>
    <message>
        <source>below %1 kW</source>
        <translation>dan %1 kW</translation>
    </message>
    <message>
        <source>%1 to %2 kW</source>
        <translation>%1 i %2 kW</translation>
    </message>
    <message>
        <source>%1 kW or more</source>
        <translation>%1 kW neu fwy</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Gwneuthurwr</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Rhif cyfresol</translation>
    </message>
    <message>
        <source>Supply number (MPAN)</source>
        <translation>Rhif cyflenwad (MPAN)</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Defnydd</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Negeseuon</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
</context>
<context>
    <name>NowFigures</name>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>exporting %1</source>
        <translation>yn allforio %1</translation>
    </message>
    <message>
        <source>Dial now up to %1 kW</source>
        <translation>Deial nawr hyd at %1 kW</translation>
    </message>
    <message>
        <source>Dial now shows export</source>
        <translation>Deial nawr yn dangos allforio</translation>
    </message>
    <message>
        <source>/ hour</source>
        <translation>/ awr</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 yr awr</translation>
    </message>
    <message>
        <source>p / kWh</source>
        <translation>c / kWh</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1c</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 tan %2</translation>
    </message>
    <message>
        <source>then %1p</source>
        <translation>yna %1c</translation>
    </message>
</context>
<context>
    <name>PeriodSeries</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Yr wythnos hon</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Y mis hwn</translation>
    </message>
    <message>
        <source>Last week %1</source>
        <translation>Yr wythnos ddiwethaf %1</translation>
    </message>
    <message>
        <source>Last month %1</source>
        <translation>Y mis diwethaf %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ddoe %1</translation>
    </message>
    <message>
        <source>Your meter gives no cost of this</source>
        <translation>Nid yw eich mesurydd yn rhoi cost hyn</translation>
    </message>
</context>
<context>
    <name>PowerSeries</name>
    <message>
        <source>Power in the last hour</source>
        <translation>Pŵer yn yr awr ddiwethaf</translation>
    </message>
    <message>
        <source>Power in the last 6 hours</source>
        <translation>Pŵer yn y 6 awr ddiwethaf</translation>
    </message>
    <message>
        <source>Power in the last day</source>
        <translation>Pŵer yn y diwrnod diwethaf</translation>
    </message>
    <message>
        <source>Power in the last week</source>
        <translation>Pŵer yn yr wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>This display has listened since %1</source>
        <translation>Yn gwrando ers %1</translation>
    </message>
    <message>
        <source>Half hours and days show what it cost</source>
        <translation>Mae hanner oriau a dyddiau yn dangos y gost</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>/ hour</source>
        <translation>/ awr</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 yr awr</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>%1p</source>
        <comment>pence</comment>
        <translation>%1c</translation>
    </message>
    <message>
        <source>£%1</source>
        <translation>£%1</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
</context>
<context>
    <name>UsageSeries</name>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Your meter gives no cost of this</source>
        <translation>Nid yw eich mesurydd yn rhoi cost hyn</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>average %1 kW</source>
        <translation>%1 kW ar gyfartaledd</translation>
    </message>
    <message>
        <source>average %1 a week</source>
        <translation>%1 yr wythnos ar gyfartaledd</translation>
    </message>
    <message>
        <source>average %1 a month</source>
        <translation>%1 y mis ar gyfartaledd</translation>
    </message>
    <message>
        <source>average %1 a day</source>
        <translation>%1 y dydd ar gyfartaledd</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>most %1 at %2</source>
        <translation>uchaf %1 am %2</translation>
    </message>
    <message>
        <source>most %1 on %2</source>
        <translation>uchaf %1 ar %2</translation>
    </message>
    <message>
        <source>from %1 to %2 kW</source>
        <translation>o %1 i %2 kW</translation>
    </message>
    <message>
        <source>Touch again for half hours</source>
        <translation>Cyffyrddwch eto am hanner oriau</translation>
    </message>
    <message>
        <source>at today&apos;s prices</source>
        <translation>ar brisiau heddiw</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Ni chofnodwyd dim</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Dim yn hysbys eto</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 ar goll</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::DialWidget</name>
    <message>
        <source>Power now</source>
        <translation>Pŵer nawr</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::DisplayWindow</name>
    <message>
        <source>Your tariff, your balance and top-ups will be shown here.</source>
        <translation>Bydd eich tariff, eich balans a&apos;ch taliadau atodol i&apos;w gweld yma.</translation>
    </message>
    <message>
        <source>Messages from your supplier will be shown here.</source>
        <translation>Bydd negeseuon gan eich cyflenwr i&apos;w gweld yma.</translation>
    </message>
    <message>
        <source>Meterglass</source>
        <translation>Meterglass</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::EmptyPage</name>
    <message>
        <source>Not in this version yet.</source>
        <translation>Ddim yn y fersiwn hwn eto.</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::MorePage</name>
    <message>
        <source>Appearance</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Meterglass %1, MIT licence</source>
        <translation>Meterglass %1, trwydded MIT</translation>
    </message>
    <message>
        <source>The built-in home replays a recorded load: UK-DALE house 1, Jack Kelly, Apache-2.0. What was before yesterday is modelled.</source>
        <translation>Mae&apos;r cartref parod yn ailchwarae llwyth a recordiwyd: UK-DALE house 1, Jack Kelly, Apache-2.0. Model yw&apos;r hyn a fu cyn ddoe.</translation>
    </message>
    <message>
        <source>Status and settings will stand here. Not in this version yet.</source>
        <translation>Bydd statws a gosodiadau yma. Ddim yn y fersiwn hwn eto.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Fel y system</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::NavigationBar</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::NowPage</name>
    <message>
        <source>What the words mean</source>
        <translation>Ystyr y geiriau</translation>
    </message>
    <message>
        <source>Your meter</source>
        <translation>Eich mesurydd</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Amser lleol</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>Darlleniad y mesurydd</translation>
    </message>
    <message>
        <source>Show cost or power large</source>
        <translation>Dangos y gost neu&apos;r pŵer yn fawr</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Pris nawr</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::UsagePage</name>
    <message>
        <source>One by one</source>
        <translation>Fesul un</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dydd</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Fesul dydd</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Fesul wythnos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Fesul mis</translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation>Hanner oriau</translation>
    </message>
    <message>
        <source>Half hours of a day</source>
        <translation>Hanner oriau un diwrnod</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dyddiau</translation>
    </message>
    <message>
        <source>Many days</source>
        <translation>Llawer o ddyddiau</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Pŵer</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>Pŵer dros amser</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 dydd</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Oll</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Pob diwrnod</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 awr</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Yr awr ddiwethaf</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 awr</translation>
    </message>
    <message>
        <source>The last 6 hours</source>
        <translation>Y 6 awr ddiwethaf</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dydd</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Y diwrnod diwethaf</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 wyth.</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Yr wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>Show energy or cost large</source>
        <translation>Dangos ynni neu gost yn fawr</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Sut?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Cynharach</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hwyrach</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Siart</translation>
    </message>
</context>
</TS>
