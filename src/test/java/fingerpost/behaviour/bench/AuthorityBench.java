package fingerpost.behaviour.bench;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The authority of 10,000 record sets, every tenth of them rotated: making it, and one answer of each kind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class AuthorityBench {
    private static final int RECORD_SETS = 10_000;
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Asker ASKER = Asker.at(IpAddress.of("198.51.100.53"));

    private final DesignState state = new DesignState(1);
    private final Question fixed = question("host-5001");
    private final Question rotated = question("host-5000");
    private final Question missing = question("nothing");
    private Topology topology = Topology.EMPTY;
    private Authority authority = new Authority(topology);

    @Setup
    public void make() {
        List<ZoneEntry> entries =
                IntStream.range(0, RECORD_SETS).mapToObj(AuthorityBench::entry).toList();
        topology = Topology.of(
                "Large", "", List.of(HostedZone.of(Id.of("example"), APEX).withEntries(entries)));
        authority = new Authority(topology);
    }

    private static ZoneEntry entry(int number) {
        DomainName owner = APEX.child("host-" + number);
        return number % 10 == 0
                ? new RecordSet(
                        owner,
                        RecordType.A,
                        new Ttl(300),
                        new Rotated(List.of(A.of("192.0.2.1"), A.of("192.0.2.2"), A.of("192.0.2.3"))))
                : RecordSet.fixed(owner, new Ttl(300), A.of("192.0.2." + number % 256));
    }

    private static Question question(String label) {
        return new Question(APEX.child(label), RecordType.A);
    }

    @Benchmark
    public Authority making() {
        return new Authority(topology);
    }

    @Benchmark
    public Response answerOfOneRecord() {
        return authority.answer(fixed, ASKER, state);
    }

    @Benchmark
    public Response answerOfThreeRotated() {
        return authority.answer(rotated, ASKER, state);
    }

    @Benchmark
    public Response answerThatThereIsNoSuchName() {
        return authority.answer(missing, ASKER, state);
    }
}
