package onrecord.pages;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window, as somebody at a desk or with a phone has it. */
final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChromeDriver driver;
    private final String home;

    private Browser(ChromeOptions options, int port) {
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        if (DRIVER.exists() && CHROMIUM.exists()) {
            options.setBinary(CHROMIUM);
            service.usingDriverExecutable(DRIVER);
        }
        driver = new ChromeDriver(service.build(), options);
        home = "http://127.0.0.1:" + port;
    }

    static Browser atADesk(int port) {
        return new Browser(desk(), port);
    }

    private static ChromeOptions desk() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--window-size=1280,900");
        return options;
    }

    static Browser onAPhone(int port) {
        ChromeOptions options = new ChromeOptions();
        options.setExperimentalOption(
                "mobileEmulation", Map.of("deviceMetrics", Map.of("width", 390, "height", 844, "pixelRatio", 1.0)));
        return new Browser(options, port);
    }

    static Browser withoutScripts(int port) {
        ChromeOptions options = desk();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return new Browser(options, port);
    }

    void open(String address) {
        driver.get(home + address);
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl()).substring(home.length());
    }

    WebElement the(String css) {
        return new WebDriverWait(driver, PATIENCE).until(page -> page.findElement(By.cssSelector(css)));
    }

    List<String> all(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /**
     * Follows the link in this part of the page whose text begins so. WebDriver takes what is folded, but shown where
     * there is room, for hidden; there the mouse goes where the link is to be seen.
     */
    void follow(String css, String text) {
        String before = address();
        WebElement link = the(css).findElements(By.tagName("a")).stream()
                .filter(each ->
                        String.valueOf(each.getDomProperty("textContent")).startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + css));
        if (link.isDisplayed()) {
            link.click();
        } else {
            new Actions(driver)
                    .scrollToElement(link)
                    .moveToElement(link)
                    .click()
                    .perform();
        }
        waitUntil(() -> !before.equals(address()));
    }

    void waitUntil(BooleanSupplier reached) {
        new WebDriverWait(driver, PATIENCE).until(page -> reached.getAsBoolean());
    }

    /** How many pixels the page is wider than the screen. */
    long overflow() {
        Object pixels = ((JavascriptExecutor) driver)
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return Long.parseLong(String.valueOf(pixels));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
