package fingerpost.ui.diagnose;

import fingerpost.diagnose.Step;
import fingerpost.wire.Attempt;
import fingerpost.wire.DigShow;
import fingerpost.wire.DigText;
import fingerpost.wire.Exchange;
import fingerpost.wire.Packet;
import fingerpost.wire.Reply;
import java.time.ZonedDateTime;
import java.util.Optional;

/** An exchange to be read: as {@code dig} prints it, or octet by octet. */
final class PacketText {
    private PacketText() {}

    static String dig(Step step, ZonedDateTime when) {
        return step.exchange()
                .map(exchange -> DigText.of(exchange, DigShow.ALL, when))
                .orElse("Nothing was sent. " + step.note());
    }

    static String hex(Step step) {
        return step.exchange().map(PacketText::hex).orElse("Nothing was sent. " + step.note());
    }

    static String hex(Exchange exchange) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Attempt attempt : exchange.attempts()) {
            number++;
            text.append(number > 1 ? "\n" : "")
                    .append("Sent to ")
                    .append(exchange.query().server())
                    .append(" over ")
                    .append(attempt.transport())
                    .append(", ")
                    .append(attempt.sent().length())
                    .append(" octets\n")
                    .append(attempt.sent().dump());
            Optional<Packet> received = received(attempt.reply());
            text.append("\n")
                    .append(received.map(packet -> "Received after " + Millis.of(attempt.nanos()) + ", "
                                    + packet.length() + " octets\n" + packet.dump())
                            .orElse("Nothing received in " + Millis.of(attempt.nanos()) + ".\n"));
        }
        return text.toString();
    }

    private static Optional<Packet> received(Reply reply) {
        return switch (reply) {
            case Reply.Accepted accepted -> Optional.of(accepted.packet());
            case Reply.Refused refused -> Optional.of(refused.packet());
            case Reply.Silent any -> Optional.empty();
            case Reply.Unreachable any -> Optional.empty();
            case Reply.Cancelled any -> Optional.empty();
        };
    }
}
