using System.Reflection;
using Xunit.Sdk;

[assembly: VerifyXunit.UseVerify]

namespace VerifyXunit;

/// <summary>Tells <see cref="Verifier"/> which test is running; on the assembly, so that no test carries it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Running = new();

    public static MethodInfo Test =>
        Running.Value ?? throw new InvalidOperationException("A snapshot is verified from within a running test.");

    public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;

    public override void After(MethodInfo methodUnderTest) => Running.Value = null;
}
