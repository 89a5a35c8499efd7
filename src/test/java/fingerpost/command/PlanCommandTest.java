package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {
    @TempDir
    Path folder;

    private final Path now = Session.sample("three-address-round-robin");
    private Path wanted = Path.of("");

    @BeforeEach
    void move() throws IOException {
        wanted = Files.writeString(
                folder.resolve("wanted.topology.json"), Files.readString(now).replace("192.0.2.3", "203.0.113.99"));
        assertThat(Files.mismatch(now, wanted)).isNotNegative();
    }

    @Test
    void thePlanIsAPageWithWaitsAndSimulatedDrains() {
        Session session = Session.in(folder);
        assertThat(session.run("plan", now, wanted)).isZero();
        assertThat(session.out())
                .startsWith("# Plan: ")
                .contains("## 1. ", "Then wait", "If skipped: ", "dig +norecurse", "Simulated: ");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void theJsonHasEveryStep() {
        Session session = Session.in(folder);
        assertThat(session.run("plan", now, wanted, "--json", "--no-simulation"))
                .isZero();
        JsonNode plan = JsonMapper.shared().readTree(session.out());
        assertThat(plan.propertyNames()).containsExactly("steps", "waitSeconds");
        assertThat(plan.get("steps").get(0).propertyNames())
                .containsExactly("kind", "title", "before", "after", "checks", "waitSeconds", "because", "risk");
        long sum = 0;
        for (JsonNode each : plan.get("steps")) {
            sum += each.get("waitSeconds").asLong();
        }
        assertThat(plan.get("waitSeconds").asLong()).isEqualTo(sum).isPositive();
    }

    @Test
    void theDesignAfterEachStepCanBeExported() throws Exception {
        Session session = Session.in(folder);
        Path steps = folder.resolve("steps");
        Path script = folder.resolve("plan.sh");
        assertThat(session.run("plan", now, wanted, "--steps", steps, "--script", script, "--json"))
                .isZero();
        int count = JsonMapper.shared().readTree(session.out()).get("steps").size();
        for (int i = 1; i <= count; i++) {
            assertThat(DocumentFile.read(steps.resolve("step-" + i + ".topology.json")))
                    .isNotNull();
        }
        assertThat(session.run("plan", steps.resolve("step-" + count + ".topology.json"), wanted))
                .isZero();
        assertThat(session.out()).contains("nothing to do");
        assertThat(script).content().startsWith("#!/bin/sh");
    }

    @Test
    void nothingIsWrittenOverAFile() throws IOException {
        Session session = Session.in(folder);
        Path page = Files.writeString(folder.resolve("plan.md"), "mine");
        Path script = folder.resolve("plan.sh");
        assertThat(session.run("plan", now, wanted, "-o", page, "--script", script))
                .isEqualTo(2);
        assertThat(page).hasContent("mine");
        assertThat(script).doesNotExist();
        assertThat(session.err()).contains("plan.md is there already", "--force");
        assertThat(session.run("plan", now, wanted, "-o", page, "--force")).isZero();
        assertThat(page).content().startsWith("# Plan");
    }

    @Test
    void whatIsNoTtlIsRefused() {
        Session session = Session.in(folder);
        assertThat(session.run("plan", now, wanted, "--quick", "soon")).isEqualTo(2);
        assertThat(session.err()).startsWith("fingerpost: --quick soon is no TTL");
        assertThat(session.run("plan", now, wanted, "--quick", "0")).isEqualTo(2);
    }
}
