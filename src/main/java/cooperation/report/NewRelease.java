package cooperation.report;

/**
 * Another release is published than the one this portal has been serving.
 */
public record NewRelease(String version) {
}
