package fingerpost.export.dnscontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import fingerpost.export.dnscontrol.Script.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What {@code node} sees in scripts, with functions in place of DNSControl's that say how they were called. */
final class Evaluated {
    private static final String HARNESS = """
        const fs = require('fs'), vm = require('vm');
        for (const file of fs.readdirSync('.').filter(name => name.endsWith('.txt')).sort()) {
          const zones = [];
          const known = 'A AAAA ALIAS CAA CNAME DNAME DS DnsProvider HTTPS MX NAMESERVER NAMESERVER_TTL NS NewDnsProvider'
            + ' NewRegistrar PTR SRV SSHFP SVCB TLSA TTL TXT';
          const context = { CAA_CRITICAL: 'CAA_CRITICAL', D: (...all) => { zones.push(['D', ...all]); } };
          known.split(' ').forEach(name => context[name] = (...all) => [name, ...all]);
          const before = Object.keys(context).length;
          vm.runInNewContext(fs.readFileSync(file, 'utf8'), context);
          console.log(JSON.stringify([Object.keys(context).length - before, zones]));
        }
        """;

    private Evaluated() {}

    /** For each script how many globals it made, and the calls of {@code D()}; skipped where there is no node. */
    static List<String> by(Path folder, List<String> scripts) throws Exception {
        Files.writeString(folder.resolve("harness.js"), HARNESS);
        for (int i = 0; i < scripts.size(); i++) {
            Files.writeString(folder.resolve("%06d.txt".formatted(i)), scripts.get(i));
        }
        Process node;
        try {
            node = new ProcessBuilder("node", "harness.js")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            return abort("node is not installed; this test compares with it.");
        }
        List<String> lines = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(node.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    /** What a script that means this would make node say. */
    static String meant(Script script) {
        List<Object> zones = new ArrayList<>();
        script.zones().forEach(each -> zones.add(meant(each.call(), script)));
        return JsonMapper.shared().writeValueAsString(List.of(script.variables().size(), zones));
    }

    private static Object meant(Term term, Script script) {
        return switch (term) {
            case Script.Text text -> text.text();
            case Script.Whole whole -> whole.number();
            case Script.Word word ->
                script.variables().stream()
                        .filter(each -> each.name().equals(word.word()))
                        .findFirst()
                        .map(each -> meant(each.value(), script))
                        .orElse(word.word());
            case Script.Call call -> {
                List<Object> all = new ArrayList<>(List.of(call.function()));
                call.arguments().forEach(each -> all.add(meant(each, script)));
                yield all;
            }
        };
    }
}
