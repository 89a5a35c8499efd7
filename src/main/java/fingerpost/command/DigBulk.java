package fingerpost.command;

import fingerpost.dns.Question;
import fingerpost.wire.Bulk;
import fingerpost.wire.BulkAnswer;
import fingerpost.wire.BulkSummary;
import fingerpost.wire.DigPart;
import fingerpost.wire.DigStyle;
import fingerpost.wire.DigText;
import fingerpost.wire.Edns;
import fingerpost.wire.Fallback;
import fingerpost.wire.Flags;
import fingerpost.wire.MessageCodec;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import fingerpost.wire.Wording;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Many look-ups of a batch at once, where nothing is wanted but the answers of one server: they come in any order and are
 * printed in that of the file.
 */
final class DigBulk {
    private static final int PROGRESS = 1000;

    private final Console console;
    private final Progress progress;
    private final Server server;
    private final DigOutput output;
    private final Map<Question, Deque<Long>> waiting = new HashMap<>();
    private final Map<Long, String> early = new HashMap<>();
    private long asked;
    private long printed;
    private long came;

    private DigBulk(Console console, Server server, DigOutput output) {
        this.console = console;
        this.progress = new Progress(console);
        this.server = server;
        this.output = output;
    }

    /** Whether that look-up loses nothing when it is asked so: plain, over UDP, and only its answer is printed. */
    static boolean allows(DigAsk ask) {
        Flags flags = ask.wording().flags();
        Wording plain = Wording.plain()
                .withFlags(
                        new Flags(false, false, false, flags.recursionDesired(), false, flags.authenticData(), false))
                .withMixedCase(ask.wording().mixedCase());
        Set<DigPart> parts = ask.output().show().parts();
        return ask.course() == DigAsk.Course.LOOK_UP
                && !ask.transfer()
                && ask.target().transport() == Transport.UDP
                && ask.wording().equals(plain)
                && ask.edns().equals(Optional.of(Edns.plain()))
                && ask.cookie().filter(String::isEmpty).isPresent()
                && ask.patience().fallbacks().equals(EnumSet.allOf(Fallback.class))
                && ask.key().isEmpty()
                && !ask.output().identified()
                && (ask.output().brief() || parts.equals(Set.of(DigPart.ANSWER)));
    }

    /**
     * Asks the next look-ups of the batch that are like the first one; true if all were answered.
     *
     * @param server that all of them ask
     */
    static boolean print(Console console, DigBatch batch, Server server) {
        DigAsk first = batch.peek().ask();
        DigBulk bulk = new DigBulk(console, server, first.output());
        Query like = Query.authoritative(first.question(), server)
                .withRecursionDesired(first.wording().flags().recursionDesired())
                .withPatience(first.patience().each(), first.patience().tries());
        BulkSummary summary = Bulk.ask(bulk.questions(batch, first), like, bulk::take);
        bulk.progress.end();
        if (!summary.whole()) {
            console.note("; " + server + " no longer answers; stopped after " + summary.asked() + " look-ups.");
        }
        return summary.whole() && summary.silent() == 0;
    }

    private Iterator<Question> questions(DigBatch batch, DigAsk first) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return batch.hasNext() && alike(batch.peek().ask(), first);
            }

            @Override
            public Question next() {
                Question question = batch.next().ask().question();
                waiting.computeIfAbsent(question, any -> new ArrayDeque<>()).add(asked++);
                return question;
            }
        };
    }

    static boolean alike(DigAsk ask, DigAsk first) {
        return ask.target().equals(first.target())
                && ask.wording().equals(first.wording())
                && ask.edns().equals(first.edns())
                && ask.cookie().equals(first.cookie())
                && ask.patience().equals(first.patience())
                && ask.key().equals(first.key())
                && ask.course() == first.course()
                && ask.transfer() == first.transfer()
                && ask.output().equals(first.output());
    }

    private void take(BulkAnswer answer) {
        Deque<Long> places = waiting.get(answer.question());
        if (places == null) {
            return;
        }
        early.put(places.removeFirst(), text(answer));
        if (places.isEmpty()) {
            waiting.remove(answer.question());
        }
        for (String next = early.remove(printed); next != null; next = early.remove(printed)) {
            if (!next.isEmpty()) {
                console.say(next);
            }
            printed++;
        }
        if (++came % PROGRESS == 0) {
            progress.at(came + " look-ups");
        }
    }

    private String text(BulkAnswer answer) {
        return answer.reply()
                .map(this::text)
                .orElseGet(() -> ";; no response from " + server + " for " + answer.question());
    }

    private String text(Packet packet) {
        try {
            List<ResourceRecord> records = MessageCodec.decode(packet).answer();
            DigStyle style = output.show().style();
            String[] lines = new String[records.size()];
            Arrays.setAll(
                    lines,
                    i -> output.brief() ? DigText.brief(records.get(i), style) : DigText.record(records.get(i), style));
            return String.join("\n", lines);
        } catch (IOException malformed) {
            return ";; The response cannot be read: " + malformed.getMessage();
        }
    }
}
