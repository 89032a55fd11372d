using MesoSite.Benchmarks;
using MesoSite.Benchmarks.Kernels;
using MesoSite.Benchmarks.Measuring;
using MesoSite.Benchmarks.Rules;

var root = PeersCommand.Create();
root.Add(KernelsCommand.Create());
root.Add(RulesCommand.Create());
root.Add(MeasureCommand.Create());
return root.Parse(args).Invoke();
