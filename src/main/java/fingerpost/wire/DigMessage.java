package fingerpost.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message, be it the query or the response, as {@code dig} prints it. */
final class DigMessage {
    /** RFC 6895 section 2.2. */
    private static final List<String> OPCODES = List.of("QUERY", "IQUERY", "STATUS", "RESERVED3", "NOTIFY", "UPDATE");

    private static final int UPDATE = 5;

    private final Message message;
    private final Packet packet;
    private final DigShow show;
    private final List<String> lines = new ArrayList<>();

    private DigMessage(Message message, Packet packet, DigShow show) {
        this.message = message;
        this.packet = packet;
        this.show = show;
    }

    /** The response to that query. */
    static List<String> received(Message message, Packet packet, Query query, DigShow show) {
        DigMessage text = new DigMessage(message, packet, show);
        if (show.has(DigPart.COMMENTS)) {
            text.lines.add(";; Got answer:");
            text.header(query.recursionDesired() && !message.flags().recursionAvailable());
            message.edns().ifPresent(edns -> text.lines.addAll(DigEdns.lines(edns, query.edns())));
        }
        text.sections();
        return text.lines;
    }

    /** A query. */
    static List<String> sent(Message message, Packet packet, DigShow show) {
        DigMessage text = new DigMessage(message, packet, show);
        if (show.has(DigPart.COMMENTS)) {
            text.lines.add(";; Sending:");
            text.header(false);
            message.edns().ifPresent(edns -> text.lines.addAll(DigEdns.lines(edns, Optional.empty())));
        }
        text.sections();
        if (show.has(DigPart.STATS)) {
            text.lines.add(";; QUERY SIZE: " + packet.length());
            text.lines.add("");
        }
        return text.lines;
    }

    private void header(boolean withoutRecursion) {
        lines.add(";; ->>HEADER<<- opcode: " + opcode(message.opcode()) + ", status: " + message.rcodeText() + ", id: "
                + message.id());
        int additional = message.additional().size() + (message.edns().isPresent() ? 1 : 0) + (message.tsig() ? 1 : 0);
        String flags = message.flags().toString();
        boolean update = message.opcode() == UPDATE;
        lines.add(";; flags:" + (flags.isEmpty() ? "" : " " + flags)
                + (message.flags().reserved() ? "; MBZ: 0x4" : "") + "; " + (update ? "ZONE" : "QUERY") + ": "
                + message.questions().size() + ", " + (update ? "PREREQ" : "ANSWER") + ": "
                + message.answer().size() + ", " + (update ? "UPDATE" : "AUTHORITY") + ": "
                + message.authority().size() + ", ADDITIONAL: " + additional);
        if (withoutRecursion) {
            lines.add(";; WARNING: recursion requested but not available");
        }
        lines.add("");
    }

    private void sections() {
        boolean update = message.opcode() == UPDATE;
        if (show.has(DigPart.QUESTION) && !message.questions().isEmpty()) {
            heading(update ? "ZONE SECTION" : "QUESTION SECTION");
            message.questions().forEach(each -> lines.add(DigColumns.question(each.name(), each.type(), show.style())));
            end();
        }
        section(DigPart.ANSWER, update ? "PREREQUISITE" : "ANSWER", message.answer());
        section(DigPart.AUTHORITY, update ? "UPDATE" : "AUTHORITY", message.authority());
        section(DigPart.ADDITIONAL, "ADDITIONAL", message.additional());
        if (message.tsig() && show.has(DigPart.ADDITIONAL)) {
            heading("TSIG PSEUDOSECTION");
            lines.addAll(DigTsig.lines(packet, show.style()));
            end();
        }
    }

    private void section(DigPart part, String name, List<ResourceRecord> records) {
        if (show.has(part) && !records.isEmpty()) {
            heading(name + " SECTION");
            records.forEach(each -> lines.add(DigColumns.record(each, show.style())));
            end();
        }
    }

    private void heading(String name) {
        if (show.has(DigPart.COMMENTS)) {
            lines.add(";; " + name + ":");
        }
    }

    private void end() {
        if (show.has(DigPart.COMMENTS)) {
            lines.add("");
        }
    }

    private static String opcode(int code) {
        return code < OPCODES.size() ? OPCODES.get(code) : "RESERVED" + code;
    }
}
