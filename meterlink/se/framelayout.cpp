#include "meterlink/se/framelayout.h"

#include "meterlink/se/commandtable.h"
#include "meterlink/se/globallayout.h"
#include "meterlink/zcl/names.h"

namespace meterglass::se {

namespace {

const CommandInfo *clusterCommand(const zcl::Header &header, zcl::ClusterId cluster)
{
    return header.manufacturerCode ? nullptr : commandInfo({cluster, header.direction, header.command});
}

std::string commandText(const zcl::Header &header, zcl::ClusterId cluster)
{
    if (header.type == zcl::FrameType::Global)
        return std::string(zcl::globalCommandName(header.command).value_or(std::to_string(header.command)));
    const CommandInfo *info = clusterCommand(header, cluster);
    return info ? std::string(info->name) : std::to_string(header.command);
}

std::string controlText(const zcl::Header &header)
{
    std::string text = header.type == zcl::FrameType::Global ? "global" : "cluster";
    text += header.direction == zcl::Direction::ClientToServer ? ", from the client" : ", from the server";
    if (header.isDefaultResponseDisabled)
        text += ", no default response";
    return text;
}

FieldNodes headerNodes(const zcl::Header &header, zcl::ClusterId cluster)
{
    FieldNodes nodes{{"frameControl", controlText(header), 0, 1, {}}};
    if (header.manufacturerCode)
        nodes.push_back({"manufacturerCode", std::to_string(*header.manufacturerCode), 1, 2, {}});
    const std::size_t offset = header.manufacturerCode ? 3 : 1;
    nodes.push_back({"sequence", std::to_string(header.sequence), offset, 1, {}});
    nodes.push_back({"command", commandText(header, cluster), offset + 1, 1, {}});
    return nodes;
}

void moveBy(std::size_t distance, FieldNodes &nodes)
{
    for (FieldNode &node : nodes) {
        node.offset += distance;
        moveBy(distance, node.children);
    }
}

std::optional<zcl::DecodeError> layOutPayload(FieldNodes &nodes, const zcl::FrameView &frame, zcl::ClusterId cluster)
{
    if (frame.header.type == zcl::FrameType::Global)
        return layOutGlobal(nodes, {cluster, frame.header}, frame.payload);
    if (const CommandInfo *info = clusterCommand(frame.header, cluster))
        return info->layOut(nodes, frame.payload);
    return zcl::DecodeError{0, "this version does not know the cluster's own command"};
}

} // namespace

FrameLayout layOutFrame(zcl::ByteView frame, zcl::ClusterId cluster)
{
    const auto view = zcl::decodeFrame(frame);
    if (!view)
        return {{}, view.error()};
    FrameLayout layout{headerNodes(view->header, cluster), std::nullopt};
    FieldNodes fields;
    layout.error = layOutPayload(fields, *view, cluster);
    if (layout.error)
        layout.error->offset += view->payloadOffset;
    moveBy(view->payloadOffset, fields);
    layout.fields.insert(layout.fields.end(), std::make_move_iterator(fields.begin()),
                         std::make_move_iterator(fields.end()));
    return layout;
}

std::optional<zcl::DecodeError> checkPayload(const zcl::FrameView &frame, zcl::ClusterId cluster)
{
    if (frame.header.type == zcl::FrameType::Global)
        return checkGlobal(frame.header.command, frame.payload);
    const CommandInfo *info = clusterCommand(frame.header, cluster);
    return info ? info->check(frame.payload) : std::nullopt;
}

} // namespace meterglass::se
