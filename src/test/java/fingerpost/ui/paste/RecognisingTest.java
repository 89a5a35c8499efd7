package fingerpost.ui.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisingTest {
    /** What it is, on one line. */
    private static String said(Recognised recognised) {
        return switch (recognised) {
            case Recognised.Addresses(var places, var beside) ->
                "addresses "
                        + places.stream()
                                .map(each -> each.address()
                                        + (each.port().isPresent()
                                                ? " :" + each.port().getAsInt()
                                                : ""))
                                .collect(Collectors.joining(", "))
                        + (beside.isEmpty() ? "" : " beside " + beside);
            case Recognised.ZoneText _ -> "zone";
            case Recognised.Answers(String text) -> "answers " + text.strip().replace("\n", "|");
            case Recognised.Configuration configuration -> "configuration " + configuration.kind();
            case Recognised.Hosts(var lines, var left) ->
                "hosts "
                        + lines.stream()
                                .map(each -> each.address() + "=" + each.names())
                                .collect(Collectors.joining(" "))
                        + (left.isEmpty() ? "" : " left " + left);
            case Recognised.Names(var names) -> "names " + names;
            case Recognised.Nothing(String why) -> "nothing: " + why;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\'',
            value = {
                "192.0.2.1 # addresses 192.0.2.1",
                "192.0.2.1, 192.0.2.2;192.0.2.1 # addresses 192.0.2.1, 192.0.2.2",
                "192.0.2.1~2001:db8::1~ # addresses 192.0.2.1, 2001:db8::1",
                "2001:db8:: # addresses 2001:db8::",
                "- 192.0.2.1~- 192.0.2.2 // old one # addresses 192.0.2.1, 192.0.2.2",
                "\"192.0.2.1\" | (192.0.2.2) # addresses 192.0.2.1, 192.0.2.2",
                "192.0.2.1:8080 [2001:db8::1]:443 # addresses 192.0.2.1 :8080, 2001:db8::1 :443",
                "lb.example.net.~192.0.2.1 # addresses 192.0.2.1 beside [lb.example.net.]",
                "192.0.2.0/24 # nothing: 192.0.2.0/24 is a network",
                "www IN A 192.0.2.1 # zone",
                "www 300 A 192.0.2.1~api CNAME www # zone",
                "$ORIGIN example.com.~@ NS ns1 # zone",
                "www.example.com. 300 IN A 192.0.2.1 # zone",
                ";; ANSWER SECTION:~www.example.com. 300 IN A 192.0.2.1~~;; Query time: 3 msec # answers"
                        + " www.example.com. 300 IN A 192.0.2.1",
                ";; QUESTION SECTION:~;www.example.com. IN A # nothing: The answer of dig holds no record.",
                "upstream app {~  server 192.0.2.1:80;~} # configuration NGINX",
                "server { listen 80; server_name www.example.com; } # configuration NGINX",
                "127.0.0.1 localhost~192.0.2.1 web1.example.com web1 # hosts 127.0.0.1=[localhost]"
                        + " 192.0.2.1=[web1.example.com, web1]",
                "fe80::1%lo0 here.example.com # hosts fe80::1=[here.example.com]",
                "192.0.2.1 a.example.com~192.0.2.2 b.example.com~what is this? # hosts 192.0.2.1=[a.example.com]"
                        + " 192.0.2.2=[b.example.com] left [what is this?]",
                "www.example.com # names [www.example.com.]",
                "https://www.example.com/a?b=c, http://user@api.example.com:8080/ # names [www.example.com.,"
                        + " api.example.com.]",
                "hello world # nothing: Nothing can be made of the text",
                "'' # nothing: The clipboard holds no text.",
                "... # nothing: Nothing can be made of the text",
            })
    void tellsWhatItIs(String text, String expected) {
        assertThat(said(Recognising.of(text.replace('~', '\n')))).startsWith(expected);
    }
}
