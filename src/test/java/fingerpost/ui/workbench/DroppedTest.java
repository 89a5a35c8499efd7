package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DroppedTest {
    @ParameterizedTest
    @CsvSource({
        "shop.topology.json, open shop.topology.json",
        "one.topology.json two.topology.json, open one.topology.json | open two.topology.json",
        "nginx.conf, read nginx.conf",
        "zones one.topology.json, open one.topology.json | read zones",
        "db.example.com db.example.net, read db.example.com | say Only db.example.com is imported"
    })
    void topologiesAreOpenedAndOneOtherIsImported(String files, String expected) {
        List<String> done = new ArrayList<>();
        Dropped dropped = new Dropped(
                file -> done.add("open " + file),
                file -> done.add("read " + file),
                said -> done.add("say " + said.substring(0, said.indexOf('.', said.indexOf(" is ")))));

        dropped.take(Stream.of(files.split(" ", 0)).map(Path::of).toList());

        assertThat(String.join(" | ", done)).isEqualTo(expected);
    }
}
