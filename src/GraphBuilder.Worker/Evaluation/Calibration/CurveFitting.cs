using GraphBuilder.Extraction.Statements;

namespace GraphBuilder.Worker.Evaluation.Calibration;

/// <summary>
/// Finds the curve under which readings are most likely (J. C. Platt, "Probabilistic Outputs for Support Vector Machines", 1999), by Newton's method with shortened steps (H.-T. Lin, C.-J. Lin and
/// R. C. Weng, "A Note on Platt's Probabilistic Outputs for Support Vector Machines", Machine Learning 68, 2007).
/// </summary>
internal static class CurveFitting
{
    private const int MostSteps = 100;
    private const double Ridge = 1e-9;

    /// <summary>Fits a curve.</summary>
    /// <param name="judgements">Readings, some right and some wrong.</param>
    public static CalibrationCurve Fit(IReadOnlyCollection<Judgement> judgements)
    {
        (double X, double Y)[] points = [.. judgements.Select(one => (CalibrationCurve.LogOdds(one.Probability), one.IsRight ? 1.0 : 0.0))];
        var curve = new CalibrationCurve(1, 0);
        for (var step = 0; step < MostSteps; step++)
        {
            var (slope, intercept) = Direction(points, curve);
            if (Math.Abs(slope) + Math.Abs(intercept) < 1e-9)
            {
                break;
            }

            curve = Shorten(points, curve, slope, intercept);
        }

        return curve;
    }

    private static (double Slope, double Intercept) Direction((double X, double Y)[] points, CalibrationCurve curve)
    {
        double slopeGradient = 0, interceptGradient = 0, xx = Ridge, x = 0, one = Ridge;
        foreach (var point in points)
        {
            var probability = 1 / (1 + Math.Exp(-curve.At(point.X)));
            var weight = probability * (1 - probability);
            slopeGradient += (probability - point.Y) * point.X;
            interceptGradient += probability - point.Y;
            xx += weight * point.X * point.X;
            x += weight * point.X;
            one += weight;
        }

        var determinant = (xx * one) - (x * x);
        return (((one * slopeGradient) - (x * interceptGradient)) / determinant, ((xx * interceptGradient) - (x * slopeGradient)) / determinant);
    }

    private static CalibrationCurve Shorten((double X, double Y)[] points, CalibrationCurve curve, double slope, double intercept)
    {
        var loss = Loss(points, curve);
        for (var length = 1.0; length > 1e-10; length /= 2)
        {
            var next = new CalibrationCurve(curve.Slope - (length * slope), curve.Intercept - (length * intercept));
            if (Loss(points, next) < loss)
            {
                return next;
            }
        }

        return curve;
    }

    private static double Loss((double X, double Y)[] points, CalibrationCurve curve) => points.Sum(point =>
    {
        var score = curve.At(point.X);
        return Math.Max(score, 0) + Math.Log(1 + Math.Exp(-Math.Abs(score))) - (point.Y * score);
    });
}
