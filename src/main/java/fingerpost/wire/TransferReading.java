package fingerpost.wire;

import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.TSIG;

/** The messages of one zone transfer, one after the other, until {@link TransferState} says that it has ended. */
final class TransferReading {
    private final Asked asked;
    private final Consumer<ResourceRecord> sink;
    private TSIG.@Nullable StreamVerifier verifier;
    private TransferState state;
    private long messages;
    private long octets;

    TransferReading(Asked asked, Consumer<ResourceRecord> sink) {
        this.asked = asked;
        this.sink = sink;
        this.state = TransferState.before(asked.query().wording().since());
    }

    long records() {
        return state.records();
    }

    long messages() {
        return messages;
    }

    long octets() {
        return octets;
    }

    /** Hands the records of a message over; the end, if this was the last one. */
    Optional<Reply> take(Packet packet) throws IOException {
        messages++;
        octets += packet.length();
        boolean repeatsQuestion = packet.length() >= 12 && (messages == 1 || packet.pair(4) != 0);
        Optional<String> stray = repeatsQuestion ? asked.stray(packet) : another(packet);
        if (stray.isPresent()) {
            return refused("A message of the transfer does not fit: " + stray.get() + ".", packet);
        }
        if (ReplyCheck.headerOnly(packet)) {
            return refused(refusal(packet.at(3) & 15), packet);
        }
        Message message = MessageCodec.decode(packet);
        if (message.rcode() != 0) {
            return refused(refusal(message.rcode()), packet);
        }
        Optional<String> unsigned = fault(packet, isLast(message));
        return unsigned.isPresent() ? refused(unsigned.get(), packet) : hand(message, packet);
    }

    private boolean isLast(Message message) {
        TransferState after = state;
        for (ResourceRecord each : message.answer()) {
            after = after(after, each);
        }
        return after.ended();
    }

    private TransferState after(TransferState before, ResourceRecord record) {
        return record.rdata().orElse(null) instanceof Soa soa && isOfZone(record)
                ? before.withSoa(soa)
                : before.withOther();
    }

    private boolean isOfZone(ResourceRecord record) {
        return record.owner().equals(asked.query().question().name());
    }

    private Optional<Reply> hand(Message message, Packet packet) {
        for (ResourceRecord each : message.answer()) {
            if (state.records() == 0 && !(each.type().equals(RecordType.SOA) && isOfZone(each))) {
                return refused("The transfer does not begin with the SOA of the zone.", packet);
            }
            if (state.records() >= Limits.TRANSFER_RECORDS) {
                return refused(
                        "The zone has more than " + Limits.TRANSFER_RECORDS + " records; the rest is not read.",
                        packet);
            }
            sink.accept(each);
            state = after(state, each);
            if (state.records() > 1 && state.ended()) {
                return Optional.of(new Reply.Accepted(message, packet));
            }
        }
        if (state.ended()) {
            return Optional.of(new Reply.Accepted(message, packet));
        }
        return message.answer().isEmpty()
                ? refused("A message of the transfer holds no record.", packet)
                : Optional.empty();
    }

    /** Messages after the first need not repeat the question. */
    private Optional<String> another(Packet packet) {
        if (packet.length() < 12) {
            return Optional.of("shorter than a header");
        }
        return packet.pair(0) == asked.packet().pair(0) && (packet.at(2) & 0x80) != 0
                ? Optional.empty()
                : Optional.of("another id, or no response");
    }

    private Optional<String> fault(Packet packet, boolean last) throws IOException {
        TsigKey key = asked.query().key().orElse(null);
        if (key == null) {
            return Optional.empty();
        }
        if (verifier == null) {
            verifier = new TSIG.StreamVerifier(Signature.of(key), Signature.record(asked.packet()));
        }
        int fault = verifier.verify(new org.xbill.DNS.Message(packet.octets()), packet.octets(), last);
        return fault == 0 ? Optional.empty() : Optional.of(Signature.wrong(key, fault));
    }

    private String refusal(int rcode) {
        return "The server does not hand over " + asked.query().question().name() + ": " + RcodeNames.of(rcode) + ".";
    }

    private static Optional<Reply> refused(String why, Packet packet) {
        return Optional.of(new Reply.Refused(why, packet));
    }
}
