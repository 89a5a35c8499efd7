package fingerpost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a real shell, with a dig that prints what a file says. */
class PlanScriptTest {
    private static final DomainName APEX = DomainName.of("example.com");

    @TempDir
    private Path folder;

    @Test
    void itChecksEveryStepAndSaysWhichHolds() throws Exception {
        Plan plan = Planner.of(design("192.0.2.1", 60), design("192.0.2.2", 60), Planner.QUICK);
        dig("www.example.com.\t60\tIN\tA\t192.0.2.2");
        Ran ran = run(plan, "check");
        assertThat(ran.output()).contains("Step 1: Switch www.example.com A", "as planned: dig");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void anotherAnswerIsNotAsPlanned() throws Exception {
        Plan plan = Planner.of(design("192.0.2.1", 60), design("192.0.2.2", 60), Planner.QUICK);
        dig("www.example.com. 60 IN A 192.0.2.1");
        Ran ran = run(plan, "check");
        assertThat(ran.output()).contains("NOT as planned: dig", "192.0.2.1");
        assertThat(ran.exit()).isOne();
    }

    @Test
    void itBeginsAtAnyStep() throws Exception {
        Plan plan = Planner.of(design("192.0.2.1", 300), design("192.0.2.2", 300), Planner.QUICK);
        dig("www.example.com. 300 IN A 192.0.2.2");
        Ran ran = run(plan, "check", "FINGERPOST_FROM", "3");
        assertThat(ran.output()).contains("Step 3").doesNotContain("Step 1", "Step 2");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void textOfTheDesignStaysText() throws Exception {
        Topology now = design("192.0.2.1", 60);
        RecordSet hostile = RecordSet.fixed(
                APEX.child("www"),
                new Ttl(60),
                Rdata.parse(
                        RecordType.TXT,
                        "\"'; touch " + folder.resolve("harm") + "; echo ' $(touch " + folder.resolve("harm")
                                + ")`touch " + folder.resolve("harm") + "`\""));
        HostedZone zone = now.zones().getFirst();
        dig("nothing");
        run(Planner.of(now, now.with(zone.with(hostile)), Planner.QUICK), "check");
        assertThat(folder.resolve("harm")).doesNotExist();
    }

    private record Ran(int exit, String output) {}

    private void dig(String line) throws IOException {
        Path dig = folder.resolve("dig");
        Files.writeString(folder.resolve("answer"), line + "\n");
        Files.writeString(dig, "#!/bin/sh\ncat '" + folder.resolve("answer") + "'\n");
        assertThat(dig.toFile().setExecutable(true)).isTrue();
    }

    private Ran run(Plan plan, String mode, String... more) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("plan.sh"), PlanScript.of(plan));
        ProcessBuilder builder = new ProcessBuilder("sh", script.toString()).redirectErrorStream(true);
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().put("FINGERPOST_PLAN", mode);
        for (int i = 0; i < more.length; i += 2) {
            builder.environment().put(more[i], more[i + 1]);
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), output);
    }

    private static Topology design(String address, int ttl) {
        RecordSet set = RecordSet.fixed(APEX.child("www"), new Ttl(ttl), Rdata.parse(RecordType.A, address));
        return Topology.of("", "", List.of(HostedZone.of(Id.of("zone"), APEX).withEntries(List.of(set))));
    }
}
