using ClaimMap.Comparison.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimMap.Tests.Comparison.Statistics;

public class AssignmentTests
{
    private const long Enough = 1_000_000;

    // Up to five rows, each with a number for each of five columns: its weight, or no edge where it is zero. Few numbers, many ties.
    private static readonly Arbitrary<int[][]> Problems =
        Gen.Choose(0, 5).SelectMany(rows => Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 30), 5), rows)).ToArbitrary();

    [Fact]
    public void Solve_SmallProblems_IsTheBestOfAll() =>
        Prop.ForAll(Problems, problem => IsTheBest(problem, n => new AssignmentWeight(n))).CheckBySeed();

    // 30 = 4 * 7 + 2: seven firsts with ties that the second decides.
    [Fact]
    public void Solve_SmallProblemsWithTies_IsTheBestOfAll() =>
        Prop.ForAll(Problems, problem => IsTheBest(problem, n => new AssignmentWeight(1 + (n / 7), (n % 7) - 3))).CheckBySeed();

    [Fact]
    public void Solve_TwoSmallInsteadOfOneLarge_TakesTheLargerSum() =>
        Assignment.Solve([Row((0, 10), (1, 9)), Row((0, 8))], 2, Enough).ColumnOf.Should().Equal(1, 0);

    [Fact]
    public void Solve_OneLargeInsteadOfTwoSmall_LeavesARowWithout() =>
        Assignment.Solve([Row((0, 10), (1, 1)), Row((0, 8))], 2, Enough).ColumnOf.Should().Equal([0, -1], "8 + 1 is less than 10");

    [Fact]
    public void Solve_NoEdges_AssignsNothing() => Assignment.Solve([[], []], 3, Enough).ColumnOf.Should().Equal(-1, -1);

    [Fact]
    public void Solve_LongChain_IsOptimalAtOnce()
    {
        const int Rows = 20_000;
        var chain = Enumerable.Range(0, Rows).Select(row => Row((row, 2), (row + 1, 3))).ToArray();

        var (columnOf, isOptimal) = Assignment.Solve(chain, Rows + 1, 10 * Rows);

        isOptimal.Should().BeTrue();
        columnOf.Should().Equal(Enumerable.Range(1, Rows));
    }

    [Fact]
    public void Solve_TooMuchEffort_TakesTheBestFreeAndSaysSo()
    {
        var (columnOf, isOptimal) = Assignment.Solve([Row((0, 5), (1, 4)), Row((0, 5)), Row((1, 1), (2, 2))], 3, 1);

        columnOf.Should().Equal(0, -1, 2);
        isOptimal.Should().BeFalse();
    }

    private static AssignmentEdge[] Row(params (int Column, long Weight)[] edges) => [.. edges.Select(e => new AssignmentEdge(e.Column, new AssignmentWeight(e.Weight)))];

    private static bool IsTheBest(int[][] problem, Func<int, AssignmentWeight> weight)
    {
        var edges = problem.Select(row => row.Select((n, column) => (n, column)).Where(x => x.n > 0).Select(x => new AssignmentEdge(x.column, weight(x.n))).ToArray()).ToArray();
        var (columnOf, isOptimal) = Assignment.Solve(edges, 5, Enough);
        var taken = columnOf.Where(c => c >= 0).ToArray();
        var sum = columnOf.Select((column, row) => (column, row)).Where(x => x.column >= 0)
            .Aggregate(default(AssignmentWeight), (total, x) => total + edges[x.row].Single(e => e.Column == x.column).Weight);
        return isOptimal && taken.Distinct().Count() == taken.Length && sum == Best(edges, 0, 0);
    }

    private static AssignmentWeight Best(AssignmentEdge[][] edges, int row, int taken)
    {
        if (row == edges.Length)
        {
            return default;
        }

        var best = Best(edges, row + 1, taken);
        foreach (var edge in edges[row].Where(e => (taken & (1 << e.Column)) == 0))
        {
            var with = edge.Weight + Best(edges, row + 1, taken | (1 << edge.Column));
            best = with.CompareTo(best) > 0 ? with : best;
        }

        return best;
    }
}
