<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AccountRows</name>
    <message>
        <source>%1 in credit</source>
        <translation>%1 mewn credyd</translation>
    </message>
    <message>
        <source>In use, of %1</source>
        <translation>Yn cael ei ddefnyddio, o %1</translation>
    </message>
    <message>
        <source>Ready, used when your credit runs out</source>
        <translation>Yn barod, i&apos;w ddefnyddio pan ddaw eich credyd i ben</translation>
    </message>
    <message>
        <source>On offer now</source>
        <translation>Ar gael nawr</translation>
    </message>
    <message>
        <source>Offered when your balance is below %1</source>
        <translation>Ar gael pan fydd eich balans yn is na %1</translation>
    </message>
    <message>
        <source>Emergency credit</source>
        <translation>Credyd argyfwng</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ar ôl</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>%1 is taken each hour</source>
        <translation>Cymerir %1 bob awr</translation>
    </message>
    <message>
        <source>%1 is taken each day</source>
        <translation>Cymerir %1 bob dydd</translation>
    </message>
    <message>
        <source>Debt to repay</source>
        <translation>Dyled i&apos;w had-dalu</translation>
    </message>
    <message>
        <source>Charges not paid yet</source>
        <translation>Taliadau heb eu talu eto</translation>
    </message>
    <message>
        <source>Taken from your next top-up</source>
        <translation>Cymerir o&apos;ch ychwanegiad nesaf</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>Ready to be switched on</source>
        <translation>Yn barod i&apos;w droi ymlaen</translation>
    </message>
    <message>
        <source>Your supply</source>
        <translation>Eich cyflenwad</translation>
    </message>
    <message>
        <source>Cost this month</source>
        <translation>Cost y mis hwn</translation>
    </message>
    <message>
        <source>Cost last month</source>
        <translation>Cost y mis diwethaf</translation>
    </message>
    <message>
        <source>Kept on for now; top up before this protected time ends</source>
        <translation>Ar gael am nawr; ychwanegwch gredyd cyn i&apos;r cyfnod diogel hwn ddod i ben</translation>
    </message>
</context>
<context>
    <name>AccountTopics</name>
    <message>
        <source>Your meter takes from it what you use, the standing charge and debt, and adds what you top up.</source>
        <translation>Mae eich mesurydd yn tynnu&apos;r hyn a ddefnyddiwch, y tâl sefydlog a dyled, ac yn ychwanegu eich taliadau.</translation>
    </message>
    <message>
        <source>Your meter adds up what you use at its prices and the standing charge. Your supplier&apos;s bill may differ.</source>
        <translation>Mae eich mesurydd yn adio&apos;r hyn a ddefnyddiwch am ei brisiau a&apos;r tâl sefydlog. Gall bil eich cyflenwr fod yn wahanol.</translation>
    </message>
</context>
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
    <name>Balance</name>
    <message>
        <source>Pay as you go (prepayment)</source>
        <translation>Talu wrth ddefnyddio (rhagdalu)</translation>
    </message>
    <message>
        <source>You pay by bill (credit)</source>
        <translation>Rydych yn talu drwy fil (credyd)</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>yn ddyledus</translation>
    </message>
    <message>
        <source>in credit</source>
        <translation>mewn credyd</translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation>Dim credyd ar ôl</translation>
    </message>
    <message>
        <source>Low credit, below %1</source>
        <translation>Credyd isel, o dan %1</translation>
    </message>
    <message>
        <source>Low credit</source>
        <translation>Credyd isel</translation>
    </message>
    <message>
        <source>Lasts less than a day at your usual rate</source>
        <translation>Yn para llai na diwrnod ar eich cyfradd arferol</translation>
    </message>
    <message>
        <source>Lasts about 1 day at your usual rate</source>
        <translation>Yn para tua 1 diwrnod ar eich cyfradd arferol</translation>
    </message>
    <message>
        <source>Lasts about %1 days at your usual rate</source>
        <translation>Yn para tua %1 diwrnod ar eich cyfradd arferol</translation>
    </message>
    <message>
        <source>Cost so far (not your bill)</source>
        <translation>Cost hyd yn hyn (nid eich bil)</translation>
    </message>
    <message>
        <source>Your balance</source>
        <translation>Eich balans</translation>
    </message>
</context>
<context>
    <name>DaySeries</name>
    <message>
        <source>Days missing: %1</source>
        <translation>Dyddiau ar goll: %1</translation>
    </message>
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
        <source>Today and %1 days before</source>
        <translation>Heddiw a %1 diwrnod cynt</translation>
    </message>
    <message>
        <source>Days with a cost: %1</source>
        <translation>Dyddiau â chost: %1</translation>
    </message>
    <message>
        <source>Your meter keeps the cost of the last 8 days</source>
        <translation>Dim ond cost yr 8 diwrnod diwethaf a gedwir</translation>
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
    <name>DisplaySettings</name>
    <message>
        <source>Appearance</source>
        <translation>Golwg</translation>
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
    <message>
        <source>Size of the words</source>
        <translation>Maint y geiriau</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Arferol</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Mawr</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Usage counts</source>
        <translation>Uned y defnydd</translation>
    </message>
    <message>
        <source>Energy (kWh)</source>
        <translation>Ynni (kWh)</translation>
    </message>
    <message>
        <source>Money (£)</source>
        <translation>Arian (£)</translation>
    </message>
    <message>
        <source>Large on the Now page</source>
        <translation>Yn fawr ar dudalen Nawr</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Pŵer</translation>
    </message>
    <message>
        <source>Cost an hour</source>
        <translation>Cost yr awr</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Maint y sgrin</translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation>5 modfedd</translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation>7 modfedd</translation>
    </message>
    <message>
        <source>10 inches</source>
        <translation>10 modfedd</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Your meter has not said this yet.</source>
        <translation>Nid yw eich mesurydd wedi dweud hyn eto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <source>Half hours missing: %1</source>
        <translation>Hanner oriau ar goll: %1</translation>
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
</context>
<context>
    <name>JoinEntry</name>
    <message>
        <source>The install code has 16, 20, 28 or 36 digits: %1 so far.</source>
        <translation>Mae gan y cod gosod 16, 20, 28 neu 36 o ddigidau: %1 hyd yma.</translation>
    </message>
    <message>
        <source>Group %1 of the install code has a character other than 0 to 9 and A to F.</source>
        <translation>Mae gan grŵp %1 y cod gosod nod heblaw 0 i 9 ac A i F.</translation>
    </message>
    <message>
        <source>The install code is too long: it has at most 36 digits.</source>
        <translation>Mae&apos;r cod gosod yn rhy hir: mae ganddo 36 o ddigidau ar y mwyaf.</translation>
    </message>
    <message>
        <source>A digit of the install code is wrong: compare each group with the label.</source>
        <translation>Mae digid o&apos;r cod gosod yn anghywir: cymharwch bob grŵp â&apos;r label.</translation>
    </message>
    <message>
        <source>Group %1 of the meter&apos;s number has a character other than 0 to 9 and A to F.</source>
        <translation>Mae gan grŵp %1 rhif y mesurydd nod heblaw 0 i 9 ac A i F.</translation>
    </message>
    <message>
        <source>The meter&apos;s number has 16 digits: %1 so far.</source>
        <translation>Mae gan rif y mesurydd 16 o ddigidau: %1 hyd yma.</translation>
    </message>
    <message>
        <source>The install code is right.</source>
        <translation>Mae&apos;r cod gosod yn gywir.</translation>
    </message>
    <message>
        <source>%1 digits of the install code so far: more follow, or one of them is wrong.</source>
        <translation>%1 o ddigidau&apos;r cod gosod hyd yma: mae mwy i ddod, neu mae un ohonynt yn anghywir.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hysbysiad</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Pwysig</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Brys</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heddiw %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ddoe %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>Cadarnhawyd %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Daeth i ben %1</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Neges gynharach</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Yn anfon…</translation>
    </message>
    <message>
        <source>Not sent yet. It is sent again when your meter answers.</source>
        <translation>Heb ei anfon eto. Caiff ei anfon eto pan fydd eich mesurydd yn ateb.</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Dim negeseuon</translation>
    </message>
    <message>
        <source>Waiting for your meter</source>
        <translation>Yn aros am eich mesurydd</translation>
    </message>
    <message>
        <source>Messages from your supplier will be here.</source>
        <translation>Bydd negeseuon gan eich cyflenwr yma.</translation>
    </message>
    <message>
        <source>Your meter does not give messages.</source>
        <translation>Nid yw eich mesurydd yn rhoi negeseuon.</translation>
    </message>
    <message>
        <source>When your supplier writes, it will be here.</source>
        <translation>Pan fydd eich cyflenwr yn ysgrifennu, bydd yma.</translation>
    </message>
    <message>
        <source>Withdrawn by your supplier</source>
        <translation>Tynnwyd yn ôl gan eich cyflenwr</translation>
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
    <name>NowTopics</name>
    <message>
        <source>Power now</source>
        <translation>Pŵer nawr</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>Your meter measures it, and says it when it changes or every 10 seconds.</source>
        <translation>Eich mesurydd sy&apos;n ei fesur, ac yn ei ddweud pan fydd yn newid neu bob 10 eiliad.</translation>
    </message>
    <message>
        <source>The meter said %1 kW; two decimals are shown.</source>
        <translation>Dywedodd y mesurydd %1 kW; dangosir dau le degol.</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Cost awr</translation>
    </message>
    <message>
        <source>%1 / hour</source>
        <translation>%1 / awr</translation>
    </message>
    <message>
        <source>What it costs to keep this power for an hour at the price now.</source>
        <translation>Cost cadw&apos;r pŵer hwn am awr am y pris nawr.</translation>
    </message>
    <message>
        <source>%1 kW × %2p a kWh = %3p an hour</source>
        <translation>%1 kW × %2c y kWh = %3c yr awr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>Your meter counts it from local midnight.</source>
        <translation>Mae eich mesurydd yn ei gyfrif o hanner nos lleol.</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Cost heddiw</translation>
    </message>
    <message>
        <source>Your meter prices each watt-hour when it is used, at the price of that moment. It adds the standing charge where your supplier has set it so.</source>
        <translation>Mae eich mesurydd yn prisio pob wat-awr pan gaiff ei defnyddio, am bris y funud honno. Mae&apos;n ychwanegu&apos;r tâl sefydlog os yw eich cyflenwr wedi gosod hynny.</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Pris nawr</translation>
    </message>
    <message>
        <source>%1p / kWh</source>
        <translation>%1c / kWh</translation>
    </message>
    <message>
        <source>Tariff “%1”, rate “%2”</source>
        <translation>Tariff “%1”, cyfradd “%2”</translation>
    </message>
    <message>
        <source>Your supplier sets it; your meter says which price is in force.</source>
        <translation>Eich cyflenwr sy&apos;n ei osod; eich mesurydd sy&apos;n dweud pa bris sydd mewn grym.</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>Darlleniad y mesurydd</translation>
    </message>
    <message>
        <source>The meter said %1 kWh; one decimal is shown, never rounded up.</source>
        <translation>Dywedodd y mesurydd %1 kWh; dangosir un lle degol, heb dalgrynnu i fyny.</translation>
    </message>
    <message>
        <source>It has counted this since it was made.</source>
        <translation>Mae wedi cyfrif hyn ers ei wneud.</translation>
    </message>
    <message>
        <source>Half hours up to %1: %2 kWh; since then %3 kWh; together %4 kWh</source>
        <translation>Hanner oriau hyd at %1: %2 kWh; ers hynny %3 kWh; gyda&apos;i gilydd %4 kWh</translation>
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
    <name>Source</name>
    <message>
        <source>Reading your meter</source>
        <translation>Yn darllen eich mesurydd</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Heb gysylltu</translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation>Yn agor y porth</translation>
    </message>
    <message>
        <source>Getting the radio ready</source>
        <translation>Yn paratoi&apos;r radio</translation>
    </message>
    <message>
        <source>Looking for a quiet channel</source>
        <translation>Yn chwilio am sianel dawel</translation>
    </message>
    <message>
        <source>Starting the home network</source>
        <translation>Yn cychwyn y rhwydwaith cartref</translation>
    </message>
    <message>
        <source>Waiting for a meter</source>
        <translation>Yn aros am fesurydd</translation>
    </message>
    <message>
        <source>Meter found</source>
        <translation>Wedi dod o hyd i fesurydd</translation>
    </message>
    <message>
        <source>Agreeing on a key with the meter</source>
        <translation>Yn cytuno ar allwedd gyda&apos;r mesurydd</translation>
    </message>
    <message>
        <source>Key agreed</source>
        <translation>Wedi cytuno ar allwedd</translation>
    </message>
    <message>
        <source>Port open</source>
        <translation>Porth ar agor</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Rhwydwaith cartref</translation>
    </message>
    <message>
        <source>Meter on the network</source>
        <translation>Mesurydd ar y rhwydwaith</translation>
    </message>
    <message>
        <source>Key agreed with the meter</source>
        <translation>Allwedd wedi&apos;i chytuno â&apos;r mesurydd</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Cryf</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>of a radio signal</comment>
        <translation>Gweddol</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Gwan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>the built-in meter</source>
        <translation>y mesurydd mewnol</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>No radio</source>
        <translation>Dim radio</translation>
    </message>
    <message>
        <source>The meter is built into this program</source>
        <translation>Mae&apos;r mesurydd yn rhan o&apos;r rhaglen hon</translation>
    </message>
    <message>
        <source>Nothing has been heard from your meter yet</source>
        <translation>Ni chlywyd dim gan eich mesurydd eto</translation>
    </message>
    <message>
        <source>%1 dBm, link quality %2 of 255, heard %3</source>
        <translation>%1 dBm, ansawdd cyswllt %2 o 255, clywyd %3</translation>
    </message>
    <message>
        <source>Your meter may join for another %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation>Gall eich mesurydd ymuno am %1:%2 arall</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Install code</source>
        <translation>Cod gosod</translation>
    </message>
    <message>
        <source>Read both to your energy supplier, who lets this display join.</source>
        <translation>Darllenwch y ddau i&apos;ch cyflenwr ynni, sy&apos;n gadael i&apos;r sgrin hon ymuno.</translation>
    </message>
    <message>
        <source>Looking for a network that lets devices join</source>
        <translation>Wrthi&apos;n chwilio am rwydwaith sy&apos;n gadael i ddyfeisiau ymuno</translation>
    </message>
    <message>
        <source>Joining the home network</source>
        <translation>Wrthi&apos;n ymuno â&apos;r rhwydwaith cartref</translation>
    </message>
    <message>
        <source>Looking for your meter</source>
        <translation>Wrthi&apos;n chwilio am eich mesurydd</translation>
    </message>
    <message>
        <source>Asking the hub for a key</source>
        <translation>Wrthi&apos;n gofyn i&apos;r hwb am allwedd</translation>
    </message>
    <message>
        <source>Agreeing on a key with the hub</source>
        <translation>Wrthi&apos;n cytuno ar allwedd gyda&apos;r hwb</translation>
    </message>
    <message>
        <source>Key agreed with the hub</source>
        <translation>Allwedd wedi&apos;i chytuno gyda&apos;r hwb</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Connected</source>
        <translation>Wedi cysylltu</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Heb gysylltu</translation>
    </message>
    <message>
        <source>Nothing has been heard from your meter yet</source>
        <translation>Ni chlywyd dim gan eich mesurydd eto</translation>
    </message>
    <message>
        <source>Your meter answers</source>
        <translation>Mae eich mesurydd yn ateb</translation>
    </message>
    <message>
        <source>last heard at %1</source>
        <comment>a time of day</comment>
        <translation>clywyd ddiwethaf am %1</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Rhwydwaith cartref</translation>
    </message>
    <message>
        <source>Your meter has not said its time</source>
        <translation>Nid yw eich mesurydd wedi dweud ei amser</translation>
    </message>
    <message>
        <source>in step with this display</source>
        <translation>yn cyd-fynd â&apos;r sgrin hon</translation>
    </message>
    <message>
        <source>%1 s ahead of this display</source>
        <translation>%1 eiliad o flaen y sgrin hon</translation>
    </message>
    <message>
        <source>%1 s behind this display</source>
        <translation>%1 eiliad ar ôl y sgrin hon</translation>
    </message>
    <message>
        <source>Waiting for your meter</source>
        <translation>Yn aros am eich mesurydd</translation>
    </message>
    <message>
        <source>up to %1 s</source>
        <translation>hyd at %1 eiliad</translation>
    </message>
    <message>
        <source>more than %1 s</source>
        <translation>mwy na %1 eiliad</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 i %2 eiliad</translation>
    </message>
    <message>
        <source>This display</source>
        <translation>Y sgrin hon</translation>
    </message>
    <message>
        <source>its number in your home network</source>
        <translation>ei rhif yn eich rhwydwaith cartref</translation>
    </message>
    <message>
        <source>Meter&apos;s time</source>
        <translation>Amser y mesurydd</translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation>Darlleniad y mesurydd</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Mesurydd</translation>
    </message>
    <message>
        <source>Supply number (MPAN)</source>
        <translation>Rhif cyflenwad (MPAN)</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Pŵer nawr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Cost heddiw</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Pris nawr</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Cyflenwad</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Dyddiau cynt</translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation>Hanner oriau</translation>
    </message>
    <message>
        <source>Within 10 s</source>
        <translation>O fewn 10 eiliad</translation>
    </message>
</context>
<context>
    <name>Supplier</name>
    <message>
        <source>Your supplier has not set this</source>
        <translation>Nid yw eich cyflenwr wedi gosod hyn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Rhif cwsmer</translation>
    </message>
    <message>
        <source>Supply number (MPAN)</source>
        <translation>Rhif cyflenwad (MPAN)</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message>
        <source>%1p / kWh</source>
        <translation>%1c / kWh</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Drwy&apos;r dydd</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Dim heddiw</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heddiw %1</translation>
    </message>
    <message>
        <source>First %1 kWh</source>
        <translation>%1 kWh cyntaf</translation>
    </message>
    <message>
        <source>Above %1 kWh</source>
        <translation>Uwchlaw %1 kWh</translation>
    </message>
    <message>
        <source>%1 to %2 kWh</source>
        <translation>%1 i %2 kWh</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (nawr)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>from %1 tomorrow</source>
        <translation>o %1 yfory</translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <translation>o %1 ar %2</translation>
    </message>
    <message>
        <source>No change planned</source>
        <translation>Dim newid wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>%1, %2p, %3</source>
        <translation>%1, %2c, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>%1p</source>
        <translation>%1c</translation>
    </message>
    <message>
        <source>Standing charge</source>
        <translation>Tâl sefydlog</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 y dydd</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>Cyfradd %1</translation>
    </message>
    <message>
        <source>Your tariff</source>
        <translation>Eich tariff</translation>
    </message>
    <message>
        <source>Your tariff: %1</source>
        <translation>Eich tariff: %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The radio is not plugged in.</source>
        <translation>Nid yw&apos;r radio wedi&apos;i blygio i mewn.</translation>
    </message>
    <message>
        <source>Plug the radio in, or choose another source.</source>
        <translation>Plygiwch y radio i mewn, neu dewiswch ffynhonnell arall.</translation>
    </message>
    <message>
        <source>You may not open this port.</source>
        <translation>Ni chewch agor y porth hwn.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer to add you to its group dialout.</source>
        <translation>Gofynnwch i&apos;r sawl sy&apos;n gofalu am y cyfrifiadur hwn eich ychwanegu at ei grŵp dialout.</translation>
    </message>
    <message>
        <source>Another program is using this port.</source>
        <translation>Mae rhaglen arall yn defnyddio&apos;r porth hwn.</translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation>Caewch y rhaglen arall.</translation>
    </message>
    <message>
        <source>The radio was unplugged.</source>
        <translation>Cafodd y radio ei ddad-blygio.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Plygiwch ef i mewn eto.</translation>
    </message>
    <message>
        <source>This is not a port that can be opened.</source>
        <translation>Nid yw hwn yn borth y gellir ei agor.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Dewiswch ffynhonnell arall.</translation>
    </message>
    <message>
        <source>If this goes on, unplug the radio and plug it in again.</source>
        <translation>Os yw hyn yn parhau, dad-blygiwch y radio a&apos;i blygio i mewn eto.</translation>
    </message>
    <message>
        <source>Let the meter join again.</source>
        <translation>Gadewch i&apos;r mesurydd ymuno eto.</translation>
    </message>
    <message>
        <source>Nothing on this port answers.</source>
        <translation>Nid oes dim ar y porth hwn yn ateb.</translation>
    </message>
    <message>
        <source>See that it is a ZigBee radio, then unplug it and plug it in again.</source>
        <translation>Gwnewch yn siŵr mai radio ZigBee ydyw, yna dad-blygiwch ef a&apos;i blygio i mewn eto.</translation>
    </message>
    <message>
        <source>What is on this port is not a radio that Meterglass knows.</source>
        <translation>Nid yw&apos;r hyn sydd ar y porth hwn yn radio y mae Meterglass yn ei adnabod.</translation>
    </message>
    <message>
        <source>The radio&apos;s software is too old or too new for Meterglass.</source>
        <translation>Mae meddalwedd y radio yn rhy hen neu&apos;n rhy newydd i Meterglass.</translation>
    </message>
    <message>
        <source>Update the radio&apos;s software, or use another radio.</source>
        <translation>Diweddarwch feddalwedd y radio, neu defnyddiwch radio arall.</translation>
    </message>
    <message>
        <source>The radio has stopped answering.</source>
        <translation>Mae&apos;r radio wedi peidio ag ateb.</translation>
    </message>
    <message>
        <source>The radio does not do what a smart meter needs.</source>
        <translation>Nid yw&apos;r radio yn gwneud yr hyn sydd ei angen ar fesurydd deallus.</translation>
    </message>
    <message>
        <source>The radio could not start the home network.</source>
        <translation>Ni allai&apos;r radio gychwyn y rhwydwaith cartref.</translation>
    </message>
    <message>
        <source>The radio did not take the install code.</source>
        <translation>Ni dderbyniodd y radio&apos;r cod gosod.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The radio has no room for another meter&apos;s key.</source>
        <translation>Nid oes gan y radio le i allwedd mesurydd arall.</translation>
    </message>
    <message>
        <source>Set the radio back as its maker says, or use another radio.</source>
        <translation>Ailosodwch y radio fel y dywed ei wneuthurwr, neu defnyddiwch radio arall.</translation>
    </message>
    <message>
        <source>There is no certificate that says who this display is.</source>
        <translation>Nid oes tystysgrif sy&apos;n dweud pwy yw&apos;r sgrin hon.</translation>
    </message>
    <message>
        <source>Use another radio, or ask who set up this computer.</source>
        <translation>Defnyddiwch radio arall, neu gofynnwch i&apos;r sawl a osododd y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>A device wanted to join whose install code is not known here.</source>
        <translation>Roedd dyfais am ymuno nad yw ei chod gosod yn hysbys yma.</translation>
    </message>
    <message>
        <source>If it is your meter, enter its number and its install code.</source>
        <translation>Os eich mesurydd chi ydyw, rhowch ei rif a&apos;i god gosod.</translation>
    </message>
    <message>
        <source>The meter joined and went no further.</source>
        <translation>Ymunodd y mesurydd ond nid aeth ymhellach.</translation>
    </message>
    <message>
        <source>Check the install code, then let the meter join again.</source>
        <translation>Gwiriwch y cod gosod, yna gadewch i&apos;r mesurydd ymuno eto.</translation>
    </message>
    <message>
        <source>The meter and this display do not trust each other&apos;s certificates.</source>
        <translation>Nid yw&apos;r mesurydd a&apos;r sgrin hon yn ymddiried yn nhystysgrifau ei gilydd.</translation>
    </message>
    <message>
        <source>Both need certificates of the same issuer: ask who set up the meter.</source>
        <translation>Mae angen tystysgrifau gan yr un cyhoeddwr ar y ddau: gofynnwch i&apos;r sawl a osododd y mesurydd.</translation>
    </message>
    <message>
        <source>The meter and this display did not come to the same key.</source>
        <translation>Ni chafodd y mesurydd a&apos;r sgrin hon yr un allwedd.</translation>
    </message>
    <message>
        <source>The meter stopped before a key was agreed.</source>
        <translation>Stopiodd y mesurydd cyn cytuno ar allwedd.</translation>
    </message>
    <message>
        <source>The meter fell silent before a key was agreed.</source>
        <translation>Aeth y mesurydd yn dawel cyn cytuno ar allwedd.</translation>
    </message>
    <message>
        <source>Bring the radio nearer to the meter, then let it join again.</source>
        <translation>Dewch â&apos;r radio yn nes at y mesurydd, yna gadewch iddo ymuno eto.</translation>
    </message>
    <message>
        <source>The radio could not listen to the channels.</source>
        <translation>Ni allai&apos;r radio wrando ar y sianeli.</translation>
    </message>
    <message>
        <source>No network in reach lets devices join.</source>
        <translation>Nid oes rhwydwaith o fewn cyrraedd sy&apos;n gadael i ddyfeisiau ymuno.</translation>
    </message>
    <message>
        <source>Ask your energy supplier to let this display join; it goes on looking.</source>
        <translation>Gofynnwch i&apos;ch cyflenwr ynni adael i&apos;r sgrin hon ymuno; mae&apos;n dal i chwilio.</translation>
    </message>
    <message>
        <source>The network did not let this display in.</source>
        <translation>Ni adawodd y rhwydwaith y sgrin hon i mewn.</translation>
    </message>
    <message>
        <source>Bring the radio nearer to the communications hub; it tries again.</source>
        <translation>Dewch â&apos;r radio yn nes at yr hwb cyfathrebu; mae&apos;n ceisio eto.</translation>
    </message>
    <message>
        <source>The network does not know this display by its install code.</source>
        <translation>Nid yw&apos;r rhwydwaith yn adnabod y sgrin hon wrth ei chod gosod.</translation>
    </message>
    <message>
        <source>Read the display&apos;s number and install code to your energy supplier.</source>
        <translation>Darllenwch rif a chod gosod y sgrin i&apos;ch cyflenwr ynni.</translation>
    </message>
    <message>
        <source>The communications hub and this display did not agree on a key.</source>
        <translation>Ni chytunodd yr hwb cyfathrebu a&apos;r sgrin hon ar allwedd.</translation>
    </message>
    <message>
        <source>Both need certificates of the same issuer: ask your energy supplier.</source>
        <translation>Mae ar y ddau angen tystysgrifau gan yr un cyhoeddwr: gofynnwch i&apos;ch cyflenwr ynni.</translation>
    </message>
    <message>
        <source>The communications hub does not answer.</source>
        <translation>Nid yw&apos;r hwb cyfathrebu yn ateb.</translation>
    </message>
    <message>
        <source>See that it has power, and bring the radio nearer to it.</source>
        <translation>Gwnewch yn siŵr bod pŵer iddo, a dewch â&apos;r radio yn nes ato.</translation>
    </message>
    <message>
        <source>No meter on the network answers.</source>
        <translation>Nid oes mesurydd ar y rhwydwaith yn ateb.</translation>
    </message>
    <message>
        <source>Ask your energy supplier whether your meter is on the hub&apos;s network.</source>
        <translation>Gofynnwch i&apos;ch cyflenwr ynni a yw eich mesurydd ar rwydwaith yr hwb.</translation>
    </message>
    <message>
        <source>The communications hub gave no key for your meter.</source>
        <translation>Ni roddodd yr hwb cyfathrebu allwedd ar gyfer eich mesurydd.</translation>
    </message>
    <message>
        <source>Ask your energy supplier to link this display with your meter.</source>
        <translation>Gofynnwch i&apos;ch cyflenwr ynni gysylltu&apos;r sgrin hon â&apos;ch mesurydd.</translation>
    </message>
    <message>
        <source>The network has sent this display away.</source>
        <translation>Mae&apos;r rhwydwaith wedi anfon y sgrin hon i ffwrdd.</translation>
    </message>
    <message>
        <source>Ask your energy supplier to let it join again; it goes on looking.</source>
        <translation>Gofynnwch i&apos;ch cyflenwr ynni adael iddi ymuno eto; mae&apos;n dal i chwilio.</translation>
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
    <name>UsageTopics</name>
    <message>
        <source>Your meter counts energy and cost from local midnight to local midnight, and keeps them.</source>
        <translation>Mae eich mesurydd yn cyfrif ynni a chost o hanner nos i hanner nos lleol, ac yn eu cadw.</translation>
    </message>
    <message>
        <source>Together %1, in bars: %2</source>
        <translation>Gyda&apos;i gilydd %1, mewn barrau: %2</translation>
    </message>
    <message>
        <source>This display keeps what your meter says of its power every 10 seconds, for a week.</source>
        <translation>Mae&apos;r sgrin hon yn cadw&apos;r hyn y mae eich mesurydd yn ei ddweud am ei bŵer bob 10 eiliad, am wythnos.</translation>
    </message>
    <message>
        <source>Your meter records each half hour and keeps 13 months of them.</source>
        <translation>Mae eich mesurydd yn cofnodi pob hanner awr ac yn cadw 13 mis ohonynt.</translation>
    </message>
    <message>
        <source>Your meter records each day and keeps two years of them.</source>
        <translation>Mae eich mesurydd yn cofnodi pob diwrnod ac yn cadw dwy flynedd ohonynt.</translation>
    </message>
    <message>
        <source>Your meter gives no cost of a half hour: each is priced here at the rate of its time, at today&apos;s prices.</source>
        <translation>Nid yw eich mesurydd yn rhoi cost hanner awr: mae pob un wedi&apos;i brisio yma ar gyfradd ei amser, am brisiau heddiw.</translation>
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
        <source>%1 missing</source>
        <translation>%1 ar goll</translation>
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
</context>
<context>
    <name>meterglass::ui::AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Your supplier</source>
        <translation>Eich cyflenwr</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Eich cyfrif</translation>
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
        <source>Meterglass</source>
        <translation>Meterglass</translation>
    </message>
    <message>
        <source>Built-in meter</source>
        <translation>Mesurydd mewnol</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::HexPad</name>
    <message>
        <source>Erase</source>
        <translation>Dileu</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::HowCard</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>in the frame %1</source>
        <translation>yn y ffrâm %1</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::HowPage</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>How these figures came to be</source>
        <translation>Sut y daeth y ffigurau hyn</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::JoinForm</name>
    <message>
        <source>The meter&apos;s number (16 digits, on its label)</source>
        <translation>Rhif y mesurydd (16 o ddigidau, ar ei label)</translation>
    </message>
    <message>
        <source>The meter&apos;s install code</source>
        <translation>Cod gosod y mesurydd</translation>
    </message>
    <message>
        <source>Let the meter join</source>
        <translation>Gadael i&apos;r mesurydd ymuno</translation>
    </message>
    <message>
        <source>Let a meter join</source>
        <translation>Gadael i fesurydd ymuno</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::MessageCard</name>
    <message>
        <source>I have read this</source>
        <translation>Rwyf wedi darllen hwn</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>%1, new, %2</source>
        <translation>%1, newydd, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Negeseuon</translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation>Neges ddiweddaraf</translation>
    </message>
    <message>
        <source>Your supplier writes it, and your meter hands it on when it is asked or when it is new.</source>
        <translation>Eich cyflenwr sy&apos;n ei hysgrifennu, a&apos;ch mesurydd sy&apos;n ei throsglwyddo pan ofynnir amdani neu pan fydd yn newydd.</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::MorePage</name>
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
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>When each figure was heard</source>
        <translation>Pryd y clywyd pob ffigur</translation>
    </message>
    <message>
        <source>How soon figures are refreshed</source>
        <translation>Pa mor gyflym y caiff ffigurau eu hadnewyddu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Choose the source</source>
        <translation>Dewis y ffynhonnell</translation>
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
    <name>meterglass::ui::NavigationButton</name>
    <message>
        <source>%1, %2 new</source>
        <comment>a place, a number</comment>
        <translation>%1, %2 newydd</translation>
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
    <message>
        <source>How?</source>
        <translation>Sut?</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::RoleList</name>
    <message>
        <source>What the radio does</source>
        <translation>Beth mae&apos;r radio yn ei wneud</translation>
    </message>
    <message>
        <source>Run a network that my meter joins</source>
        <translation>Rhedeg rhwydwaith y mae fy mesurydd yn ymuno ag ef</translation>
    </message>
    <message>
        <source>Join my hub&apos;s network as a display (IHD)</source>
        <translation>Ymuno â rhwydwaith fy hwb fel sgrin (IHD)</translation>
    </message>
    <message>
        <source>Join it as a prepayment display (PPMID)</source>
        <translation>Ymuno ag ef fel sgrin ragdalu (PPMID)</translation>
    </message>
    <message>
        <source>Join it as a data device (CAD)</source>
        <translation>Ymuno ag ef fel dyfais ddata (CAD)</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::SourcePage</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Pa mor bell y mae</translation>
    </message>
    <message>
        <source>Where figures come from</source>
        <translation>O ble y daw&apos;r ffigurau</translation>
    </message>
    <message>
        <source>No radio is plugged in. Plug one in and open this page again.</source>
        <translation>Nid oes radio wedi&apos;i blygio i mewn. Plygiwch un i mewn ac agorwch y dudalen hon eto.</translation>
    </message>
    <message>
        <source>This display</source>
        <translation>Y sgrin hon</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::TariffBand</name>
    <message>
        <source>Your rates today</source>
        <translation>Eich cyfraddau heddiw</translation>
    </message>
</context>
<context>
    <name>meterglass::ui::TitleRow</name>
    <message>
        <source>How?</source>
        <translation>Sut?</translation>
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
