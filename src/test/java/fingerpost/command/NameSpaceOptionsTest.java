package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NameSpaceOptionsTest {
    @TempDir
    Path folder;

    @Test
    void unlessToldOtherwiseItIsTheInternetOverBothFamilies() {
        ResolutionProfile profile = profile();
        assertThat(profile.hints()).hasSize(13);
        assertThat(profile.anchors()).isNotEmpty();
        assertThat(profile.scope()).isEqualTo(ResolutionProfile.Scope.PUBLIC);
        assertThat(profile.v4() && profile.v6()).isTrue();
    }

    @Test
    void hintsBringTheirServersAndTheirTrustAnchors() throws IOException {
        Path hints = Files.writeString(folder.resolve("lab.root"), """
                a.example.net. A 127.0.0.9
                . DS 1 13 2 0123456789012345678901234567890123456789012345678901234567890123
                """);
        ResolutionProfile profile = profile("--hints", hints.toString(), "--private", "--port", "5300");
        assertThat(profile.hints()).hasSize(1);
        assertThat(profile.anchors()).hasSize(1);
        assertThat(profile.scope()).isEqualTo(ResolutionProfile.Scope.PRIVATE);
        assertThat(profile.server(IpAddress.of("127.0.0.9"))).isEqualTo(new Server(IpAddress.of("127.0.0.9"), 5300));
    }

    @Test
    void oneFamilyCanBeChosen() {
        assertThat(profile("-4").v6()).isFalse();
        assertThat(profile("-6").v4()).isFalse();
    }

    private static ResolutionProfile profile(String... arguments) {
        return CommandLine.populateCommand(new NameSpaceOptions(), arguments).profile();
    }
}
