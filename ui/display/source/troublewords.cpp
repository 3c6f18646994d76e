#include "ui/display/source/troublewords.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

} // namespace

TroubleWords wordsFor(ezsp::SerialTrouble trouble)
{
    using enum ezsp::SerialTrouble;
    switch (trouble) {
    case None:
        return {};
    case NotThere:
        return {Words::tr("The radio is not plugged in."), Words::tr("Plug the radio in, or choose another source.")};
    case Denied:
        return {Words::tr("You may not open this port."),
                Words::tr("Ask who looks after this computer to add you to its group dialout.")};
    case Taken:
        return {Words::tr("Another program is using this port."), Words::tr("Close the other program.")};
    case Pulled:
        return {Words::tr("The radio was unplugged."), Words::tr("Plug it in again.")};
    case NotAPort:
        return {Words::tr("This is not a port that can be opened."), Words::tr("Choose another source.")};
    }
    return {};
}

TroubleWords wordsFor(ezsp::CoordinatorTrouble trouble)
{
    using enum ezsp::CoordinatorTrouble;
    const QString plugAgain = Words::tr("If this goes on, unplug the radio and plug it in again.");
    const QString joinAgain = Words::tr("Let the meter join again.");
    switch (trouble) {
    case None:
        return {};
    case NoAnswer:
        return {Words::tr("Nothing on this port answers."),
                Words::tr("See that it is a ZigBee radio, then unplug it and plug it in again.")};
    case NotACoProcessor:
        return {Words::tr("What is on this port is not a radio that Meterglass knows."),
                Words::tr("Choose another source.")};
    case UnknownVersion:
        return {Words::tr("The radio's software is too old or too new for Meterglass."),
                Words::tr("Update the radio's software, or use another radio.")};
    case LinkLost:
        return {Words::tr("The radio has stopped answering."), plugAgain};
    case ConfigurationRefused:
        return {Words::tr("The radio does not do what a smart meter needs."),
                Words::tr("Update the radio's software, or use another radio.")};
    case ScanFailed:
        return {Words::tr("The radio could not listen to the channels."), plugAgain};
    case FormationFailed:
        return {Words::tr("The radio could not start the home network."), plugAgain};
    case NoOpenNetwork:
        return {Words::tr("No network in reach lets devices join."),
                Words::tr("Ask your energy supplier to let this display join; it goes on looking.")};
    case NetworkFull:
        return {Words::tr("The network did not let this display in."),
                Words::tr("Bring the radio nearer to the communications hub; it tries again.")};
    case InstallCodeRefused:
        return {Words::tr("The network does not know this display by its install code."),
                Words::tr("Read the display's number and install code to your energy supplier.")};
    case AuthenticationRefused:
        return {Words::tr("The communications hub and this display did not agree on a key."),
                Words::tr("Both need certificates of the same issuer: ask your energy supplier.")};
    case TrustCentreSilent:
        return {Words::tr("The communications hub does not answer."),
                Words::tr("See that it has power, and bring the radio nearer to it.")};
    case NoMeter:
        return {Words::tr("No meter on the network answers."),
                Words::tr("Ask your energy supplier whether your meter is on the hub's network.")};
    case MeterKeyRefused:
        return {Words::tr("The communications hub gave no key for your meter."),
                Words::tr("Ask your energy supplier to link this display with your meter.")};
    case NetworkLeft:
        return {Words::tr("The network has sent this display away."),
                Words::tr("Ask your energy supplier to let it join again; it goes on looking.")};
    case JoiningRefused:
        return {Words::tr("The radio did not take the install code."), Words::tr("Try once more.")};
    case KeyTableFull:
        return {Words::tr("The radio has no room for another meter's key."),
                Words::tr("Set the radio back as its maker says, or use another radio.")};
    case NoCertificate:
        return {Words::tr("There is no certificate that says who this display is."),
                Words::tr("Use another radio, or ask who set up this computer.")};
    case MeterDenied:
        return {Words::tr("A device wanted to join whose install code is not known here."),
                Words::tr("If it is your meter, enter its number and its install code.")};
    case NoAuthentication:
        return {Words::tr("The meter joined and went no further."),
                Words::tr("Check the install code, then let the meter join again.")};
    case ForeignCertificate:
        return {Words::tr("The meter and this display do not trust each other's certificates."),
                Words::tr("Both need certificates of the same issuer: ask who set up the meter.")};
    case KeysDiffer:
        return {Words::tr("The meter and this display did not come to the same key."), joinAgain};
    case ExchangeBrokenOff:
        return {Words::tr("The meter stopped before a key was agreed."), joinAgain};
    case ExchangeNotAnswered:
        return {Words::tr("The meter fell silent before a key was agreed."),
                Words::tr("Bring the radio nearer to the meter, then let it join again.")};
    }
    return {};
}

TroubleWords wordsFor(ezsp::SerialTrouble port, ezsp::CoordinatorTrouble coordinator)
{
    return port == ezsp::SerialTrouble::None ? wordsFor(coordinator) : wordsFor(port);
}

} // namespace meterglass::ui
