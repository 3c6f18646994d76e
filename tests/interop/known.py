"""What the judges' tools are known to get wrong, or not to show: the one list of named exceptions."""
import collections

# `records`: places among the command's scalars that the tool does not show, or shows otherwise. `complaint`: what the
# tool says of some frames; after 'Malformed' it shows nothing more. A command that stands here may also be shown in
# other pieces than its fields: then the bytes are compared.
Exemption = collections.namedtuple('Exemption', 'frame tool versions symptom records complaint', defaults=((), None))

TSHARK = ('4.0.',)
MALFORMED = 'Malformed Packet'
TO_THE_END = range(7, 64)
COMMANDS = [Exemption(frame, 'tshark', TSHARK, *rest) for frame, *rest in (
    ('EZModeInvoke', 'does not show the fields', {0}),
    ('UpdateCommissionState', 'does not show the fields', {0, 1}),
    ('PublishBlockPeriod', 'wants every field of SE 1.2', (), MALFORMED),
    ('GetScheduledEvents', 'reads the issuer event id as one byte', {2}),
    ('ReportEventStatus', 'shows a signature of no bytes'),
    ('ScheduleSnapshot', 'reads one schedule, neither none nor more', TO_THE_END, MALFORMED),
    ('RequestFastPollModeResponse', 'reads the end time as seconds since 1970', {1}),
    ('PublishSnapshot', 'shows the payload as octets'),
    ('PublishPrepaySnapshot', 'shows the payload as octets'),
    ('CancelMessage', 'warns of a control that is not 0', (), 'Message Control deprecated'),
    ('RequestTunnel', 'wants the size of SE 1.1a', (), MALFORMED),
    ('RequestTunnelResponse', 'wants the size of SE 1.1a', (), MALFORMED),
    ('TransferDataClientToServer', 'does not show the data, and wants some', {1}, MALFORMED),
    ('TransferDataServerToClient', 'does not show the data, and wants some', {1}, MALFORMED),
    ('SelectAvailableEmergencyCredit', 'does not know the fields of SE 1.0', {2, 3}),
    ('ChangeDebt', 'reads the percentage as one byte', {9}),
    ('PublishSeasons', 'shows a date in parts'),
    ('PublishSpecialDays', 'shows a date in parts'),
    ('PublishChangeOfTenancy', 'swaps the bytes of the control', {4}),
    ('RequestNewPasswordResponse', 'swaps the bytes of the duration', {2}),
    ('InitiateKeyEstablishmentRequest', 'shows a certificate in parts'),
    ('InitiateKeyEstablishmentResponse', 'shows a certificate in parts'),
)]


def of_command(name, version):
    """The exemption of a cluster's command in this version of the tool, or None."""
    return next((known for known in COMMANDS if known.frame == name and version.startswith(known.versions)), None)
