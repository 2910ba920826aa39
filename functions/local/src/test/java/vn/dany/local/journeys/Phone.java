package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import vn.dany.local.LocalSystem;

/** A small phone (360 × 640) with the system's Chromium. */
final class Phone implements AutoCloseable {

    /** First the one that has no window to paint: it takes two thirds of the work. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int LONGEST_FORM = 100;

    private static final int PATIENCE_MS = 30_000;

    private static final int PAUSE_MS = 50;

    /** A system that has just started has never signed anybody in. */
    private static final int FIRST_SIGN_IN_MS = 60_000;

    /** One for all phones of a run, since its start costs more than most journeys. It ends with the run. */
    private static final Browser BROWSER = start();

    /**
     * What a page looks like but for its words, figures and addresses: elements with what they are called, what of them is
     * seen, ticked and open, how large what can be pressed is, how wide the screen is, in which style and colours.
     */
    private static final String LOOK = """
            () => document.readyState === 'complete' && [innerWidth, document.documentElement.style.fontSize, document.documentElement.lang,
              ...[...document.styleSheets].map(sheet => sheet.href),
              ...['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(query => matchMedia(query).matches),
              ...[...document.querySelectorAll('*')].map(e => [e.tagName, e.checked, e.open, e === document.activeElement,
                e.getClientRects().length > 0, [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== ''),
                /^(A|BUTTON|INPUT|SELECT|SUMMARY|LABEL)$/.test(e.tagName)
                  ? [e.offsetHeight, Math.min(e.offsetWidth, 48)] : '',
                ...[...e.attributes].map(a => a.name + (/^(class|id|role|type|for|lang|hidden|aria-(?!label$).*)$/.test(a.name)
                  ? '=' + a.value : a.value === '' ? '' : '='))])].join()
            """;

    /** The looks that were found accessible: many journeys pass the same page, and one look at it is enough. */
    private static final Set<String> ACCESSIBLE = ConcurrentHashMap.newKeySet();

    private static final String AXE = axe();

    /** What axe finds, and not the thousands of places where it finds nothing. */
    private static final String VIOLATIONS = """
            () => axe.run(document, { resultTypes: ['violations'], iframes: false, preload: false, runOnly:
                ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then(found => found.violations.map(v => [v.id, v.help, ...v.nodes.map(n => n.html)].join('\\n')))
            """;

    private final BrowserContext context;
    private final Page page;
    private final boolean script;

    /** As somebody has left it who likes the whole form better. */
    private static final String WHOLE_FORM = "try { localStorage['dany:whole'] = 1 } catch (forbidden) { }";

    /** What a view of 2018 within another program has not: storage, dialogs, and functions newer than Chrome 70. */
    private static final String OLD_VIEW = """
            const refuse = () => { throw new Error('not in this view'); };
            Object.defineProperty(window, 'localStorage', { get: refuse });
            ['alert', 'confirm', 'prompt', 'open'].forEach(name => { window[name] = refuse; });
            delete SubmitEvent.prototype.submitter;
            [[Array.prototype, 'at findLast toSorted'], [String.prototype, 'at matchAll replaceAll'],
              [Object, 'fromEntries groupBy hasOwn'], [Element.prototype, 'replaceChildren checkVisibility'],
              [Promise, 'allSettled any'], [window, 'structuredClone queueMicrotask requestIdleCallback']]
                .forEach(([owner, names]) => names.split(' ').forEach(name => delete owner[name]));
            """;

    private static final String FIRST_CHOICES = """
            () => document.querySelectorAll('main label:first-of-type input').forEach(input => {
              if (!input.checked && input.getClientRects().length > 0) { input.click(); } })
            """;

    private Phone(Browser.NewContextOptions options, boolean script) {
        this(options, script, false);
    }

    private Phone(Browser.NewContextOptions options, boolean script, boolean steps) {
        this.script = script;
        this.context = BROWSER.newContext(options.setJavaScriptEnabled(script).setAcceptDownloads(true));
        if (!steps) {
            context.addInitScript(WHOLE_FORM);
        }
        context.setDefaultTimeout(PATIENCE_MS);
        this.page = context.newPage();
    }

    /** A phone whose browser runs scripts and asks one question at a time. */
    static Phone inSteps() {
        return new Phone(size(360), true, true);
    }

    /** The same, the smallest there is, in the dark or with colours of its own. */
    static Phone inSteps(int width, ColorScheme scheme, ForcedColors colours) {
        return new Phone(size(width).setColorScheme(scheme).setForcedColors(colours), true, true);
    }

    /** An old view within another program, which names itself in its user agent, such as {@code Zalo android/1}. */
    static Phone within(String program) {
        Phone phone = new Phone(
                size(360).setUserAgent("Mozilla/5.0 (Linux; Android 9; wv) Chrome/70.0 " + program), true, true);
        phone.context.addInitScript(OLD_VIEW);
        return phone;
    }

    /** A phone whose browser runs scripts, with the whole form on one page. */
    static Phone withScript() {
        return new Phone(size(360), true);
    }

    /** A phone whose browser does not. */
    static Phone withoutScript() {
        return new Phone(size(360), false);
    }

    /** The smallest phone there is. */
    static Phone small() {
        return new Phone(size(320), true);
    }

    /** A phone that takes the certificate of a test for good. */
    static Phone behindHttps(boolean script) {
        return new Phone(size(360).setIgnoreHTTPSErrors(true), script);
    }

    /** A phone in the dark. */
    static Phone inTheDark() {
        return new Phone(size(360).setColorScheme(ColorScheme.DARK), true);
    }

    /** A phone that brings its own few colours. */
    static Phone withForcedColours() {
        return new Phone(size(360).setForcedColors(ForcedColors.ACTIVE), true);
    }

    /** A desk with a wide screen. */
    static Phone desk() {
        return new Phone(size(1280), true);
    }

    private static Browser.NewContextOptions size(int width) {
        // What glides into view cannot be pressed until it stands still.
        return new Browser.NewContextOptions().setViewportSize(width, 640).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(FLAGS));
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Skips the journey loudly where there is no browser; with {@code -Dbrowser=required} that is a failure. */
    private static Path chromium() {
        Optional<Path> found = Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        String reason =
                "no Chromium found: set CHROMIUM to its path, or install the package chromium-headless-shell or chromium";
        if ("required".equals(System.getProperty("browser"))) {
            assertThat(found).as(reason).isPresent();
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        return found.orElseThrow();
    }

    Page page() {
        return page;
    }

    /** The whole page as it is now, also where a press has just led to another one. */
    String content() {
        page.waitForLoadState();
        return page.content();
    }

    BrowserContext context() {
        return context;
    }

    /** Signs in as one of the people whom the local system has, such as {@code province}. */
    Phone signedIn(LocalSystem system, String as) {
        page.navigate(
                system.base() + "/local/sign-in?as=" + as, new Page.NavigateOptions().setTimeout(FIRST_SIGN_IN_MS));
        assertThat(page.url()).as(() -> String.join("\n", system.output())).isEqualTo(system.base() + "/console");
        return this;
    }

    /** Opens an address and checks the page. */
    void open(String address) {
        page.navigate(address);
        assertAccessible();
    }

    /**
     * Nothing that WCAG 2.2 AA forbids, and no sideways scrolling. The check itself is a script: a phone without one shows
     * the same pages, which the phone with one checks.
     */
    void assertAccessible() {
        if (!script) {
            return;
        }
        String look = look();
        if (!ACCESSIBLE.contains(look)) {
            page.evaluate(AXE);
            assertThat((List<?>) page.evaluate(VIOLATIONS)).as(page.url()).isEmpty();
            ACCESSIBLE.add(look);
        }
        assertNothingAside();
    }

    /** How the page looks once it is whole: a press may have led to another one, of which there is nothing yet. */
    private String look() {
        for (int tries = 0; tries < PATIENCE_MS / PAUSE_MS; tries++) {
            page.waitForLoadState();
            if (page.evaluate(LOOK) instanceof String look) {
                return look;
            }
            page.waitForTimeout(PAUSE_MS);
        }
        throw new AssertionError(page.url() + " never became whole");
    }

    /** Turns it: from upright to lying, or back. */
    void turn() {
        int across = page.viewportSize().height;
        int down = page.viewportSize().width;
        page.setViewportSize(across, down);
    }

    /** No sideways scrolling. */
    void assertNothingAside() {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no sideways scrolling on %s", page.url())
                .isTrue();
    }

    /** Begins a form that asks one question at a time. */
    void begin() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bắt đầu"))
                .click();
        // The link is followed at once, its step is shown a moment later.
        page.locator(".ways button:not(.quiet)").waitFor();
    }

    /** Answers one question after the other with its first choice, from the one in sight to the last. */
    void answerInSteps() {
        answerInSteps(this::answerEverything);
    }

    /** The same with a finger. */
    void answerInStepsByTouch() {
        answerInSteps(this::answerByTouch);
    }

    /** Goes from the step in sight to the last; {@code answer} answers one and stays there. */
    void answerInSteps(Runnable answer) {
        Locator on = page.locator(".ways button:not(.quiet)");
        for (int steps = 0; steps < LONGEST_FORM && on.isVisible(); steps++) {
            answer.run();
            on.click();
        }
    }

    /** Answers every visible question with its first choice; what an answer reveals comes later on the page. */
    void answerEverything() {
        if (script) {
            page.evaluate(FIRST_CHOICES);
        } else {
            answerByTouch();
        }
    }

    /** The same with a finger, which waits for each choice to be in sight, at rest and under nothing else. */
    void answerByTouch() {
        for (Locator input : page.locator("main label:first-of-type input").all()) {
            if (input.isVisible()) {
                input.check();
            }
        }
    }

    /** Makes the text twice as large, as somebody does who sees badly. */
    void doubleTheText() {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
    }

    /** Goes through the form by Tab, answers by Space and sends by Enter, without ever touching the screen. */
    void answerByKeyboard(String send) {
        for (int presses = 0; presses < 600; presses++) {
            page.keyboard().press("Tab");
            Object at = page.evaluate("""
                    () => { const e = document.activeElement;
                      if (/^(A|BUTTON)$/.test(e.tagName)) { return 'button ' + e.textContent; }
                      const group = document.getElementsByName(e.name);
                      return /radio|checkbox/.test(e.type) && ![...group].some(i => i.checked) ? 'open' : 'done'; }
                    """);
            if (at.equals("open")) {
                page.keyboard().press("Space");
            } else if (at.equals("button Bắt đầu") || at.equals("button Tiếp tục")) {
                page.keyboard().press("Enter");
            } else if (at.equals("button " + send)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("no way to “" + send + "” by keyboard");
    }

    /** Presses the button with this text. */
    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Waits for the receipt and reads its code. */
    String receipt() {
        page.waitForURL("**/r/**");
        assertThat(page.locator("main h2").first().textContent()).isEqualTo("Đã ghi nhận phiếu trả lời");
        return page.locator(".code").textContent();
    }

    @Override
    public void close() {
        context.close();
    }
}
