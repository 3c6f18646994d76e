<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccountRows</name>
    <message>
        <source>%1 in credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, used when your credit runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On offer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered when your balance is below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken each hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt to repay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from your next top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on for now; top up before this protected time ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountTopics</name>
    <message>
        <source>Your meter takes from it what you use, the standing charge and debt, and adds what you top up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter adds up what you use at its prices and the standing charge. Your supplier&apos;s bill may differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Balance</name>
    <message>
        <source>Pay as you go (prepayment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay by bill (credit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low credit, below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts less than a day at your usual rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts about 1 day at your usual rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts about %1 days at your usual rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost so far (not your bill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaySeries</name>
    <message>
        <source>Days missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Today and %1 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a cost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter keeps the cost of the last 8 days</source>
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
    <name>DisplaySettings</name>
    <message>
        <source>Appearance</source>
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
    <message>
        <source>Size of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy (kWh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money (£)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large on the Now page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 inches</source>
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
        <source>Half hours missing: %1</source>
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
</context>
<context>
    <name>JoinEntry</name>
    <message>
        <source>The install code has 16, 20, 28 or 36 digits: %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of the install code has a character other than 0 to 9 and A to F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The install code is too long: it has at most 36 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit of the install code is wrong: compare each group with the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of the meter&apos;s number has a character other than 0 to 9 and A to F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter&apos;s number has 16 digits: %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The install code is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 digits of the install code so far: more follow, or one of them is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet. It is sent again when your meter answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from your supplier will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter does not give messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your supplier writes, it will be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by your supplier</source>
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
    <name>Source</name>
    <message>
        <source>Reading your meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the radio ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a quiet channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the home network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreeing on a key with the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key agreed with the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>of a radio signal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter is built into this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been heard from your meter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBm, link quality %2 of 255, heard %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter may join for another %1:%2</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both to your energy supplier, who lets this display join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a network that lets devices join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the home network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub for a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreeing on a key with the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key agreed with the hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been heard from your meter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard at %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter has not said its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in step with this display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ahead of this display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s behind this display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number in your home network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply number (MPAN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 10 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Supplier</name>
    <message>
        <source>Your supplier has not set this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply number (MPAN)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message>
        <source>%1p / kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First %1 kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above %1 kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2p, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tariff: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The radio is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the radio in, or choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not open this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after this computer to add you to its group dialout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radio was unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a port that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this goes on, unplug the radio and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the meter join again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this port answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is a ZigBee radio, then unplug it and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on this port is not a radio that Meterglass knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radio&apos;s software is too old or too new for Meterglass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the radio&apos;s software, or use another radio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radio has stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radio does not do what a smart meter needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radio could not start the home network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radio did not take the install code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radio has no room for another meter&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the radio back as its maker says, or use another radio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate that says who this display is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another radio, or ask who set up this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device wanted to join whose install code is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is your meter, enter its number and its install code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter joined and went no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the install code, then let the meter join again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter and this display do not trust each other&apos;s certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both need certificates of the same issuer: ask who set up the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter and this display did not come to the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter stopped before a key was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter fell silent before a key was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the radio nearer to the meter, then let it join again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radio could not listen to the channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network in reach lets devices join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your energy supplier to let this display join; it goes on looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not let this display in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the radio nearer to the communications hub; it tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not know this display by its install code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the display&apos;s number and install code to your energy supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The communications hub and this display did not agree on a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both need certificates of the same issuer: ask your energy supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The communications hub does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it has power, and bring the radio nearer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meter on the network answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your energy supplier whether your meter is on the hub&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The communications hub gave no key for your meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your energy supplier to link this display with your meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has sent this display away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your energy supplier to let it join again; it goes on looking.</source>
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
    <name>UsageTopics</name>
    <message>
        <source>Your meter counts energy and cost from local midnight to local midnight, and keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1, in bars: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This display keeps what your meter says of its power every 10 seconds, for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter records each half hour and keeps 13 months of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter records each day and keeps two years of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your meter gives no cost of a half hour: each is priced here at the rate of its time, at today&apos;s prices.</source>
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
        <source>%1 missing</source>
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
</context>
<context>
    <name>meterglass::ui::AccountPage</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
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
        <source>Meterglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in meter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::HexPad</name>
    <message>
        <source>Erase</source>
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
    <name>meterglass::ui::JoinForm</name>
    <message>
        <source>The meter&apos;s number (16 digits, on its label)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter&apos;s install code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the meter join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a meter join</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::MessageCard</name>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier writes it, and your meter hands it on when it is asked or when it is new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::MorePage</name>
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
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When each figure was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon figures are refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the source</source>
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
    <name>meterglass::ui::NavigationButton</name>
    <message>
        <source>%1, %2 new</source>
        <comment>a place, a number</comment>
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
<context>
    <name>meterglass::ui::RoleList</name>
    <message>
        <source>What the radio does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a network that my meter joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join my hub&apos;s network as a display (IHD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it as a prepayment display (PPMID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it as a data device (CAD)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::SourcePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where figures come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No radio is plugged in. Plug one in and open this page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This display</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::TariffBand</name>
    <message>
        <source>Your rates today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meterglass::ui::TitleRow</name>
    <message>
        <source>How?</source>
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
