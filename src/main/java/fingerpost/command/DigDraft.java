package fingerpost.command;

import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.DigShow;
import fingerpost.wire.DigStyle;
import fingerpost.wire.Edns;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Fallback;
import fingerpost.wire.Flags;
import fingerpost.wire.Limits;
import fingerpost.wire.Patience;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import fingerpost.wire.TsigKey;
import fingerpost.wire.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** What dig's arguments said so far; options change it one by one. */
final class DigDraft {
    Optional<String> server = Optional.empty();
    OptionalInt port = OptionalInt.empty();
    DigTarget.Family family = DigTarget.Family.ANY;
    Optional<Transport> transport = Optional.empty();
    String path = Server.DNS_QUERY;
    Optional<String> host = Optional.empty();
    boolean verified = true;
    Optional<String> authorities = Optional.empty();
    Optional<TsigKey> key = Optional.empty();

    boolean authoritative;
    boolean truncated;
    boolean recurse = true;
    boolean recursionAvailable;
    boolean authenticData = true;
    boolean checkingDisabled;
    boolean reserved;
    int opcode;
    OptionalInt id = OptionalInt.empty();
    OptionalInt padding = OptionalInt.empty();
    OptionalLong since = OptionalLong.empty();
    boolean mixedCase;

    boolean edns = true;
    int bufferSize = Limits.UDP_SIZE;
    int version;
    int ednsFlags;
    final List<EdnsOption> options = new ArrayList<>();
    Optional<String> cookie = Optional.of("");

    Duration timeout = Limits.DIG_TRY;
    int tries = Limits.DIG_TRIES;
    final Set<Fallback> fallbacks = EnumSet.allOf(Fallback.class);

    DigAsk.Course course = DigAsk.Course.LOOK_UP;
    boolean brief;
    boolean identified;
    boolean oneSoa;
    DigShow show = DigShow.ALL;
    DigStyle.Times times = DigStyle.Times.SECONDS;
    boolean multiline;
    boolean classes = true;
    boolean crypto = true;
    boolean generic;
    boolean expanded;
    Optional<Boolean> remarks = Optional.empty();
    OptionalInt split = OptionalInt.empty();

    void flag(int bit, boolean on) {
        ednsFlags = on ? ednsFlags | bit : ednsFlags & ~bit;
    }

    DigAsk of(Question question) {
        Optional<Edns> sent =
                Optional.of(new Edns(bufferSize, version, ednsFlags, options)).filter(any -> edns);
        return new DigAsk(
                question,
                new DigTarget(server, port, family, way(question), path, host, verified, authorities),
                wording(),
                sent,
                cookie,
                new Patience(timeout, tries, fallbacks),
                key,
                course,
                new DigOutput(brief, identified, oneSoa, show.with(style())));
    }

    /** ANY goes over TCP unless told otherwise, and transfers always go over a stream. */
    private Transport way(Question question) {
        if (since.isPresent() && transport.equals(Optional.of(Transport.UDP))) {
            throw new CallProblem("IXFR over UDP is not supported here, because servers answer it with the SOA alone;"
                    + " leave +notcp out.");
        }
        return transport.orElse(question.type().equals(RecordType.ANY) ? Transport.TCP : Transport.UDP);
    }

    private Wording wording() {
        Flags flags = new Flags(
                false,
                authoritative,
                truncated,
                recurse,
                recursionAvailable,
                authenticData,
                checkingDisabled,
                reserved);
        return new Wording(flags, opcode, id, mixedCase, padding, since);
    }

    private DigStyle style() {
        return new DigStyle(multiline, times, classes, crypto, remarks, split, generic, expanded);
    }
}
