package fingerpost.document.bench;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.document.DocumentText;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Opening and saving a document of 10,000 record sets; the wanted figure is an opening below 500 ms. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SingleShotTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class OpenBench {
    private static final int RECORDS = 10_000;

    private Path file = Path.of("");
    private Document document = Document.EMPTY;

    /** Writes the document once. */
    @Setup
    public void write() throws IOException, DocumentProblem {
        document = new Document(Topology.of("Large", "", List.of(zone())), Diagram.EMPTY, "{}");
        file = Files.createTempFile("large", DocumentFile.SUFFIX);
        DocumentFile.write(file, document);
    }

    private static HostedZone zone() {
        DomainName apex = DomainName.of("example.com");
        List<ZoneEntry> entries = IntStream.range(0, RECORDS)
                .<ZoneEntry>mapToObj(
                        i -> RecordSet.fixed(apex.child("host-" + i), new Ttl(300), A.of("192.0.2." + i % 256)))
                .toList();
        return HostedZone.of(Id.of("example"), apex).withEntries(entries);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Document open() throws DocumentProblem {
        return DocumentFile.read(file);
    }

    @Benchmark
    public String text() {
        return DocumentText.write(document);
    }

    @Benchmark
    public Path save() throws DocumentProblem {
        DocumentFile.write(file, document);
        return file;
    }
}
