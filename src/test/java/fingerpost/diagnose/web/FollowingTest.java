package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Packet;
import fingerpost.wire.web.HttpReply;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowingTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Map<DomainName, List<IpAddress>> NAMES = Map.of(
            Sights.WWW,
            List.of(IpAddress.of(Sights.FOUR), IpAddress.of(Sights.OTHER)),
            APEX,
            List.of(IpAddress.of(Sights.OTHER)));

    private final List<WebRequest> asked = new ArrayList<>();

    private RedirectPath follow(UnaryOperator<String> locations) {
        Following following = new Following(
                request -> {
                    asked.add(request);
                    return Sights.answer(request, 302, locations.apply(request.url()), Optional.empty());
                },
                NAMES);
        return following.from(Sights.http(Sights.FOUR, 302, locations.apply("http://www.example.com/")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://example.com/          | LOOP",
                "//example.com                | LOOP",
                "https://elsewhere.example/   | ELSEWHERE",
                "http://192.0.2.1/            | ELSEWHERE",
                "http://sub.example.com/      | ELSEWHERE",
                "http:///                     | UNREADABLE",
                "javascript:alert(1)          | UNREADABLE",
                "http://example.com:99999/    | UNREADABLE",
                "/                            | LOOP",
                "?                            | LOOP"
            })
    void eachEndIsTold(String location, RedirectPath.End end) {
        assertThat(follow(url -> location).end()).isEqualTo(end);
    }

    @Test
    void nothingOutsideTheNamesIsEverAsked() {
        follow(url -> url.contains("www") ? "http://example.com/a" : "http://evil.example/");
        assertThat(asked)
                .singleElement()
                .satisfies(request -> assertThat(request.address()).isEqualTo(IpAddress.of(Sights.OTHER)));
    }

    @Test
    void aPathThatGrowsForeverIsGivenUp() {
        assertThat(follow(url -> url + "x").end()).isEqualTo(RedirectPath.End.TOO_MANY);
        assertThat(asked).hasSize(10);
    }

    @Test
    void theAddressIsKeptWhereTheNameHasIt() {
        follow(url -> "/next");
        assertThat(asked).extracting(WebRequest::address).containsOnly(IpAddress.of(Sights.FOUR));
    }

    @Test
    void aCircleWithACookieIsToldApart() {
        HttpReply reply = new HttpReply(
                302,
                List.of(new HttpReply.Field("Location", "/"), new HttpReply.Field("Set-Cookie", "a=b")),
                Packet.of(new byte[0]),
                true);
        WebAnswer first = new WebAnswer(
                Sights.request(Sights.FOUR, false), 1, Optional.empty(), Optional.of(reply), Optional.empty(), 1);
        assertThat(new Following(request -> first, NAMES).from(first).end()).isEqualTo(RedirectPath.End.COOKIE);
    }
}
