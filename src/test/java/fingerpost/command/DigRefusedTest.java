package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigRefusedTest {
    private static DigAsk ask(String words) {
        return DigWords.ask(List.of(words.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "+yaml,--json has the same",
        "+search,every name is absolute",
        "+ndots=2,every name is absolute",
        "+domain=example.com,every name is absolute",
        "+nofail,exactly one server is asked",
        "+noidnin,can only mean its IDNA form",
        "+idnout,names are shown as they travel",
        "+https-get,every server must take POST",
        "+http-plain,hides nothing",
        "+keepopen,a connection of its own",
        "+header-only,could be anybody's",
        "+tls-certfile=x,no certificate of the asking side",
        "+sigchase,dig itself has removed it",
        "-b 127.0.0.1,the system chooses the source address",
        "-m,no memory to debug",
        "-v,--version has it"
    })
    void whatDigCanAndWeCannotIsRefusedWithTheReason(String words, String reason) {
        assertThatThrownBy(() -> ask("www.example.com " + words))
                .isInstanceOf(CallProblem.class)
                .hasMessageStartingWith(words.split(" ", -1)[0] + " is not supported here, because ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+noyaml", "+nosearch", "+fail", "+idnin", "+noidnout", "+nokeepopen", "+noshowsearch", "-r"})
    void whatIsDoneAnywayMayBeSaid(String word) {
        assertThat(ask("www.example.com " + word)).isEqualTo(ask("www.example.com"));
    }

    /** Whatever {@code dig -h} names is known here, be it to be refused with its reason. */
    @Test
    void everyOptionThatDigNamesIsKnown() throws Exception {
        Process dig = new ProcessBuilder(fingerpost.RealServers.require("dig").toString(), "-h")
                .redirectErrorStream(true)
                .start();
        String help = new String(dig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher option = Pattern.compile("\\+(?:\\[no])?([a-z0-9-]+)").matcher(help.split("d-opt ", 2)[1]);
        int known = 0;
        for (; option.find(); known++) {
            String name = option.group(1);
            if (!name.equals("keyword")) {
                assertThat(problem("+" + name))
                        .doesNotContain("There is no option")
                        .doesNotContain("could be +");
            }
        }
        assertThat(known).isGreaterThan(80);
    }

    private static String problem(String word) {
        try {
            ask("www.example.com " + word);
            return "";
        } catch (CallProblem problem) {
            return String.valueOf(problem.getMessage());
        }
    }
}
