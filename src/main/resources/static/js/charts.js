// Draws each chart from the table below it, so that the two cannot disagree. Without this file the table stands alone, with a bar in each row.
'use strict';

document.querySelectorAll('[data-chart]').forEach(place => {
  const table = document.getElementById(place.dataset.table);
  const rows = [...table.tBodies[0].rows];
  const names = rows.map(row => row.cells[0].textContent.trim());
  const upright = place.dataset.chart === 'columns';
  const heads = [...table.tHead.rows[0].querySelectorAll('th')].slice(1);
  const stacked = place.dataset.chart === 'stacked';
  const drawn = stacked ? heads.filter(it => it.dataset.status) : heads;

  // The states by the colours of the lists, and by a pattern each, so that they can be told apart without colour.
  const states = {
    PROPOSED: ['--rule', 'dots'], PLANNED: ['--accent', 'none'], OVERDUE: ['--red', 'steep'], PARTLY_SIGNED: ['--amber', 'flat'], SIGNED: ['--green-wash', 'dots'],
    IN_FORCE: ['--green', 'none'], SUSPENDED: ['--amber', 'steep'], EXPIRED: ['--grey', 'none'], TERMINATED: ['--dark', 'none'], ABANDONED: ['--wash', 'flat']
  };
  const patterns = ink => ({
    none: { symbol: 'none' },
    dots: { symbol: 'circle', symbolSize: 0.6, dashArrayX: [[3, 5]], dashArrayY: [6, 0], color: ink },
    steep: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4, color: ink },
    flat: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], color: ink }
  });

  document.documentElement.classList.add('charted');
  place.classList.toggle('chart-upright', upright);
  place.dataset.rows = Math.min(40, rows.length);
  const lines = stacked ? Math.ceil(drawn.reduce((width, it) => width + 40 + 8 * it.textContent.trim().length, 0) / place.clientWidth) : 0;
  const top = stacked ? 20 + 24 * lines : 16;
  const height = upright ? 260 : 26 + top + rows.length * 34;
  place.replaceChildren();
  const chart = echarts.init(place, null, { renderer: 'svg', width: place.clientWidth, height });

  const draw = () => {
    const tokens = getComputedStyle(document.documentElement);
    const colour = name => tokens.getPropertyValue(name).trim();
    const text = { color: colour('--ink'), fontFamily: 'PT Sans, Arial, sans-serif', fontSize: 14 };
    const marks = patterns(colour('--paper'));
    const category = { type: 'category', data: names, inverse: !upright, axisTick: { show: false }, axisLine: { lineStyle: { color: colour('--ink') } }, axisLabel: { ...text, width: upright ? undefined : Math.min(320, Math.max(150, place.clientWidth * 0.35)), overflow: 'break' } };
    const value = { type: 'value', minInterval: 1, axisLabel: { ...text, color: colour('--ink-soft') }, splitLine: { lineStyle: { color: colour('--rule') } } };
    chart.setOption({
      animation: false,
      textStyle: text,
      legend: { show: stacked, top: 0, left: 0, itemWidth: 22, itemHeight: 14, textStyle: text, selectedMode: false },
      grid: { left: 4, right: 40, top, bottom: 4, containLabel: true },
      xAxis: upright ? category : value,
      yAxis: upright ? value : category,
      series: drawn.map(head => {
        const at = head.cellIndex;
        const [shade, pattern] = stacked ? states[head.dataset.status] : ['--accent', 'none'];
        return {
          type: 'bar', name: head.textContent.trim(), stack: stacked ? 'all' : undefined, barMaxWidth: upright ? 48 : 20, cursor: 'pointer',
          itemStyle: { color: colour(shade), borderColor: colour('--ink'), borderWidth: 0.5, decal: marks[pattern] },
          label: { show: !stacked, position: upright ? 'top' : 'right', formatter: bar => bar.value || '', ...text },
          data: rows.map(row => ({ value: Number(row.cells[at].textContent.replace(/\D/g, '')) || 0, link: row.cells[at].querySelector('a')?.href }))
        };
      })
    }, true);
  };
  draw();
  chart.on('click', bar => { if (bar.data?.link) location.href = bar.data.link; });

  const fit = () => { if (place.clientWidth) { chart.resize({ width: place.clientWidth, height }); draw(); } };
  new ResizeObserver(fit).observe(place);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  matchMedia('print').addEventListener('change', fit);
  window.addEventListener('beforeprint', fit);
});
