package fingerpost.ui.diagnose;

import fingerpost.diagnose.Step;
import fingerpost.ui.speech.Speech;
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
                .orElse(Speech.of("Nothing was sent. {0}", step.note()));
    }

    static String hex(Step step) {
        return step.exchange().map(PacketText::hex).orElse(Speech.of("Nothing was sent. {0}", step.note()));
    }

    static String hex(Exchange exchange) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Attempt attempt : exchange.attempts()) {
            number++;
            text.append(number > 1 ? "\n" : "")
                    .append(Speech.of(
                            "Sent to {0} over {1}, {2} octets",
                            exchange.query().server(),
                            attempt.transport(),
                            attempt.sent().length()))
                    .append("\n")
                    .append(attempt.sent().dump());
            Optional<Packet> received = received(attempt.reply());
            text.append("\n")
                    .append(received.map(packet -> Speech.of(
                                            "Received after {0}, {1} octets",
                                            Millis.of(attempt.nanos()), packet.length())
                                    + "\n" + packet.dump())
                            .orElse(Speech.of("Nothing received in {0}.", Millis.of(attempt.nanos())) + "\n"));
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
